import { useFollowedSession } from "@dossier/shared/session/followed-session";
import type { ReactNode } from "react";
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
	return <SessionContext value={session}>{children}</SessionContext>;
}
