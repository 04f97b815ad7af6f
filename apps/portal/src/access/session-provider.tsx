import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { SessionContext, type SessionState } from "./session.ts";

/** Follows the login of this device; what another person had loaded is forgotten when it changes. */
export function SessionProvider({ children }: { children: ReactNode }) {
	const client = useDossierClient();
	const queries = useQueryClient();
	const [session, setSession] = useState<SessionState>("loading");
	const lastUserId = useRef<string | null>(null);

	useEffect(() => {
		const { data } = client.auth.onAuthStateChange((_event, current) => {
			const userId = current?.user.id ?? null;
			if (lastUserId.current !== null && lastUserId.current !== userId) queries.clear();
			lastUserId.current = userId;
			const email = current?.user.email ?? "";
			setSession((known) =>
				known !== "loading" && known?.userId === userId && known.email === email
					? known
					: userId
						? { userId, email }
						: null,
			);
		});
		return () => data.subscription.unsubscribe();
	}, [client, queries]);

	return <SessionContext value={session}>{children}</SessionContext>;
}
