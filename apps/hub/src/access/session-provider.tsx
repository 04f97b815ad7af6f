import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { type Session, SessionContext, type SessionState } from "./session.ts";

function keepWhenSame(known: SessionState, next: Session | null): SessionState {
	const same = known !== "loading" && known?.userId === next?.userId && known?.email === next?.email;
	return same ? known : next;
}

/** Follows the login of this device; what another person had loaded is forgotten when it changes. */
export function SessionProvider({ children }: { children: ReactNode }) {
	const client = useDossierClient();
	const queries = useQueryClient();
	const [session, setSession] = useState<SessionState>("loading");
	const lastUserId = useRef<string | null>(null);

	useEffect(() => {
		const { data } = client.auth.onAuthStateChange((_event, current) => {
			const next = current ? { userId: current.user.id, email: current.user.email ?? "" } : null;
			if (lastUserId.current !== null && lastUserId.current !== next?.userId) queries.clear();
			lastUserId.current = next?.userId ?? null;
			setSession((known) => keepWhenSame(known, next));
		});
		return () => data.subscription.unsubscribe();
	}, [client, queries]);

	return <SessionContext value={session}>{children}</SessionContext>;
}
