import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import { after, type Cursor, PAGE_SIZE, toPage } from "../paging/keyset.ts";
import type { DossierClient } from "../supabase/client.ts";

/** A person's notifications, newest first, with the client each speaks of. */
export function notificationsQuery(client: DossierClient, userId: string) {
	return infiniteQueryOptions({
		queryKey: ["notifications", "list", userId],
		initialPageParam: null,
		queryFn: async ({ pageParam }: { pageParam: Cursor | null }) => {
			const query = client.from("notifications").select("*, clients(id, nom)").eq("recipient_id", userId);
			const rows = unwrap(
				await after(query, "created_at", false, pageParam)
					.order("created_at", { ascending: false })
					.order("id", { ascending: false })
					.limit(PAGE_SIZE + 1),
			);
			return toPage(rows, (row) => ({ value: row.created_at, id: row.id }));
		},
		getNextPageParam: (page) => page.nextCursor,
	});
}

/** How many notifications the person has not read. */
export function unreadCountQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["notifications", "unread", userId],
		queryFn: async () => {
			const answer = await client
				.from("notifications")
				.select("id", { count: "exact", head: true })
				.eq("recipient_id", userId)
				.is("read_at", null);
			unwrap(answer);
			return answer.count ?? 0;
		},
	});
}

/** The documents the person was told of and has not opened yet; a thousand at most. */
export function newDocumentIdsQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["notifications", "documents", userId],
		queryFn: async () => {
			const rows = unwrap(
				await client.from("notification_documents").select("document_id").is("read_at", null).limit(1000),
			);
			return rows.map(({ document_id }) => document_id);
		},
	});
}
