export { ProfilePage as Component } from "../../features/settings/profile-page.tsx";
