import { Toaster } from "@dossier/ui/toaster";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation } from "react-router";
import { linkFailure } from "../../access/link-failure.ts";
import { useSession } from "../../access/session.ts";
import { UploadsProvider } from "../../features/documents/uploads-provider.tsx";
import { SpaceGate } from "../../features/session/space-gate.tsx";
import { loginPath } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { environment } from "../../supabase/environment.ts";
import { LastSeenKeeper } from "../last-seen-keeper.tsx";
import { LiveSpace } from "../live-space.tsx";
import { PublicFrame } from "../public-frame.tsx";
import { Shell } from "../shell.tsx";
import { ShellSkeleton } from "../shell-skeleton.tsx";
import { UpdateNotice } from "../update-notice.tsx";

/** The pages of a client's space, for the people who belong to it. */
export function Component() {
	const session = useSession();
	const location = useLocation();
	if (session === "loading") return <SessionToCome />;
	if (!session) {
		return <Navigate to={loginPath(location.pathname, linkFailure(window.location.href))} replace />;
	}
	return (
		<LastSeenKeeper userId={session.userId} loading={<ShellSkeleton />}>
			<SpaceGate
				session={session}
				loading={<ShellSkeleton />}
				frame={(content, width) => <PublicFrame width={width}>{content}</PublicFrame>}
			>
				<UploadsProvider environment={environment}>
					<LiveSpace />
					<Toasts />
					<Shell>
						<UpdateNotice />
						<Outlet />
					</Shell>
				</UploadsProvider>
			</SpaceGate>
		</LastSeenKeeper>
	);
}

function Toasts() {
	const { t } = useTranslation();
	return <Toaster label={t("toasts")} closeLabel={t("close")} position="top-center" />;
}

// Waits for Supabase's code as the session does: when it cannot be fetched, this is where it shows.
function SessionToCome() {
	useDossierClient();
	return <ShellSkeleton />;
}
