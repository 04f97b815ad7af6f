import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { LoadDossierClient } from "../supabase/load-client.ts";

/** Who is logged in on this device. */
export interface Session {
	readonly userId: string;
	readonly email: string;
}

/** "loading" until the browser's stored session was read; null for a visitor. */
export type SessionState = "loading" | Session | null;

/**
 * Follows the login of this device; what another person had loaded is forgotten when it changes.
 * A visitor is known as one before Supabase's code is there.
 */
export function useFollowedSession(load: LoadDossierClient, arrivesAsVisitor: boolean): SessionState {
	const queries = useQueryClient();
	const [session, setSession] = useState<SessionState>(arrivesAsVisitor ? null : "loading");
	const lastUserId = useRef<string | null>(null);

	useEffect(() => {
		let followed = true;
		let stop = () => {};
		const follow = async () => {
			const [client, { rememberedPerson, rememberPerson }] = await Promise.all([
				load(),
				import("./remembered-person.ts"),
			]);
			if (!followed) return;
			const { data } = client.auth.onAuthStateChange((event, current) => {
				// Without network a token that ran out cannot be renewed: the person is still the one they were.
				const unreachable = event === "INITIAL_SESSION" && !navigator.onLine && !arrivesAsVisitor;
				const known = current ? { userId: current.user.id, email: current.user.email ?? "" } : null;
				const next = known ?? (unreachable ? rememberedPerson() : null);
				rememberPerson(next);
				if (lastUserId.current !== null && lastUserId.current !== next?.userId) queries.clear();
				lastUserId.current = next?.userId ?? null;
				setSession((before) => (isSame(before, next) ? before : next));
			});
			stop = () => data.subscription.unsubscribe();
		};
		// When Supabase's code cannot be fetched the page that needs it says so, and the browser's log why.
		void follow();
		return () => {
			followed = false;
			stop();
		};
	}, [load, queries, arrivesAsVisitor]);

	return session;
}

function isSame(known: SessionState, next: Session | null): boolean {
	return known !== "loading" && known?.userId === next?.userId && known?.email === next?.email;
}
