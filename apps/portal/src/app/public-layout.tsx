import { Outlet } from "react-router";
import { PublicFrame } from "./public-frame.tsx";

/** The pages of whoever is not in yet: the login, the invitation. */
export function PublicLayout() {
	return (
		<PublicFrame>
			<Outlet />
		</PublicFrame>
	);
}
