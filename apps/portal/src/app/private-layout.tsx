import { Navigate, Outlet, useLocation } from "react-router";
import { linkFailure } from "../access/link-failure.ts";
import { useSession } from "../access/session.ts";
import { UploadsProvider } from "../features/documents/uploads-provider.tsx";
import { SpaceGate } from "../features/session/space-gate.tsx";
import { loginPath } from "../paths.ts";
import { environment } from "./environment.ts";
import { LiveSpace } from "./live-space.tsx";
import { PublicFrame } from "./public-frame.tsx";
import { Shell } from "./shell.tsx";
import { ShellSkeleton } from "./shell-skeleton.tsx";

/** The pages of a client's space, for the people who belong to it. */
export function PrivateLayout() {
	const session = useSession();
	const location = useLocation();
	if (session === "loading") return <ShellSkeleton />;
	if (!session) {
		const state = { linkFailure: linkFailure(window.location.href) };
		return <Navigate to={loginPath(location.pathname)} state={state} replace />;
	}
	return (
		<SpaceGate
			session={session}
			loading={<ShellSkeleton />}
			frame={(content) => <PublicFrame>{content}</PublicFrame>}
		>
			<UploadsProvider environment={environment}>
				<LiveSpace />
				<Shell>
					<Outlet />
				</Shell>
			</UploadsProvider>
		</SpaceGate>
	);
}
