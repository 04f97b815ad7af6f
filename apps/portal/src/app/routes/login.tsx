import { useLocation } from "react-router";
import { z } from "zod";
import { linkFailure } from "../../access/link-failure.ts";
import { LoginPage } from "../../features/session/login-page.tsx";

const stateSchema = z.object({ linkFailure: z.enum(["expired", "otherBrowser"]).nullable() });

/** The login, told by the page one came from why the link of a mail did not work. */
export function Component() {
	const location = useLocation();
	const state = stateSchema.safeParse(location.state);
	return (
		<LoginPage linkFailure={state.success ? state.data.linkFailure : linkFailure(window.location.href)} />
	);
}
