import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

const openSessionsSchema = z.array(
	z.object({
		id: z.uuid(),
		started_at: z.string(),
		last_seen_at: z.string().nullable(),
		user_agent: z.string().nullable(),
		is_current: z.boolean(),
	}),
);

/** Where the person is logged in, the latest use first, each device in two words (`Firefox · Windows`) where it says which. */
export function openSessionsQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["session", "open", userId],
		queryFn: async () => {
			const [{ default: Bowser }, answer] = await Promise.all([import("bowser"), client.rpc("my_sessions")]);
			return openSessionsSchema.parse(unwrap(answer)).map(({ user_agent, ...session }) => {
				const { browser, os } = user_agent ? Bowser.parse(user_agent) : { browser: {}, os: {} };
				return { ...session, device: [browser.name, os.name].filter(Boolean).join(" · ") };
			});
		},
	});
}

/** Ends one of the person's sessions; that device is refused at once. Ending what is over changes nothing. */
export async function endOpenSession(client: DossierClient, sessionId: string): Promise<void> {
	unwrap(await client.rpc("end_my_session", { session_id: sessionId }));
}

/** Ends every session of the person but this one, and returns how many those were. */
export async function endOtherSessions(client: DossierClient): Promise<number> {
	return unwrap(await client.rpc("end_my_other_sessions"));
}
