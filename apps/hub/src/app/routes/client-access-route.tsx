export { ClientAccess as Component } from "../../features/invitations/client-access.tsx";
