import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The news a client's people get. */
export const MEMBER_KINDS = [
	"document_shared",
	"document_updated",
	"etape_started",
	"etape_asks",
	"client_graduated",
] as const;

/** The news the agency's people get. */
export const STAFF_KINDS = [
	"document_received",
	"invitation_accepted",
	"reminder_due",
	"closure_requested",
] as const;

/** A kind of news a person may want by mail. */
export type NewsKind = (typeof MEMBER_KINDS)[number] | (typeof STAFF_KINDS)[number];

/** Whether a kind of news comes by mail to who never said: `private.wants_mail` has the same rule. */
export function comesByMail(kind: NewsKind): boolean {
	return kind === "closure_requested" || MEMBER_KINDS.some((each) => each === kind);
}

/** What a person said of the news they want by mail, by kind. */
export function mailPreferencesQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["notifications", "preferences", userId],
		queryFn: async () => {
			const rows = unwrap(
				await client.from("notification_preferences").select("kind, by_mail").eq("user_id", userId),
			);
			return Object.fromEntries(rows.map(({ kind, by_mail }) => [kind, by_mail]));
		},
	});
}

/** Says whether the caller wants a kind of news by mail. */
export async function setMailPreference(
	client: DossierClient,
	{ userId, kind, byMail }: { userId: string; kind: NewsKind; byMail: boolean },
): Promise<void> {
	unwrap(await client.from("notification_preferences").upsert({ user_id: userId, kind, by_mail: byMail }));
}
