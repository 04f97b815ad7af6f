export { AgencyPage as Component } from "../../features/settings/agency-page.tsx";
