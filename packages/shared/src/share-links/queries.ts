import { queryOptions } from "@tanstack/react-query";
import type { Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

const COLUMNS =
	"id, has_password, created_by_name, created_at, expires_at, max_openings, openings, revoked_at" as const;

/** A link as the agency sees it: never the link itself, which nobody can read again. */
export type ShareLink = Pick<
	Tables<"share_links">,
	| "id"
	| "has_password"
	| "created_by_name"
	| "created_at"
	| "expires_at"
	| "max_openings"
	| "openings"
	| "revoked_at"
>;

/** The links of a document, newest first, those that ended included. */
export function shareLinksQuery(client: DossierClient, documentId: string) {
	return queryOptions({
		queryKey: ["share-links", "list", documentId],
		queryFn: async (): Promise<ShareLink[]> =>
			unwrap(
				await client
					.from("share_links")
					.select(COLUMNS)
					.eq("document_id", documentId)
					.order("created_at", { ascending: false }),
			),
	});
}

/** The last fifty openings of a link, and attempts at it. */
export function shareLinkOpeningsQuery(client: DossierClient, shareLinkId: string) {
	return queryOptions({
		queryKey: ["share-links", "openings", shareLinkId],
		queryFn: async () =>
			unwrap(
				await client
					.from("share_link_openings")
					.select("id, opened_at, outcome, agent, network")
					.eq("share_link_id", shareLinkId)
					.order("id", { ascending: false })
					.limit(50),
			),
	});
}
