export { ClientsPage as Component } from "../../features/clients/clients-page.tsx";
