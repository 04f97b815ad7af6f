export { ResetPasswordPage as Component } from "../../features/session/reset-password-page.tsx";
