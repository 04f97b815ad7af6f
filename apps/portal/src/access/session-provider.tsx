import { useFollowedSession } from "@dossier/shared/session/followed-session";
import { type ReactNode, useEffect } from "react";
import { useDossierClientLoader } from "../supabase/dossier-client.ts";
import { SessionContext } from "./session.ts";

interface SessionProviderProps {
	/** True when it is already known that nobody is logged in here. */
	arrivesAsVisitor: boolean;
	children: ReactNode;
}

/** Tells the pages who is logged in on this device. */
export function SessionProvider({ arrivesAsVisitor, children }: SessionProviderProps) {
	const session = useFollowedSession(useDossierClientLoader(), arrivesAsVisitor);
	// What a person saw goes with them.
	useEffect(() => {
		if (session === null) void forgetOnDevice();
	}, [session]);
	return <SessionContext value={session}>{children}</SessionContext>;
}

async function forgetOnDevice(): Promise<void> {
	const { forgetLastSeen } = await import("../app/last-seen.ts");
	// Where the browser keeps nothing there is nothing to forget.
	await forgetLastSeen().catch(() => undefined);
}
