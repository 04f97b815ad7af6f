export { NewPasswordPage as Component } from "../../features/session/new-password-page.tsx";
