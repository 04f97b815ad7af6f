export { AgencyCard as Component } from "../../features/settings/agency-card.tsx";
