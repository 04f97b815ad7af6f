import { linkFailure } from "../../access/link-failure.ts";
import { LoginPage } from "../../features/session/login-page.tsx";

/** The login; the address tells when the link of a mail did not work. */
export function Component() {
	return <LoginPage linkFailure={linkFailure(window.location.href)} />;
}
