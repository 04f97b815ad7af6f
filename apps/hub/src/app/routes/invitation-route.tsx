export { StaffInvitationPage as Component } from "../../features/invitations/staff-invitation-page.tsx";
