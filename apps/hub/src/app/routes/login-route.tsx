export { LoginPage as Component } from "../../features/session/login-page.tsx";
