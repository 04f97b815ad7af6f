import { infiniteQueryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import { after, type Cursor, PAGE_SIZE, toPage } from "../paging/keyset.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What was thrown away of a client and can still be taken back, the last first, 50 a page. */
export function trashQuery(client: DossierClient, clientId: string) {
	return infiniteQueryOptions({
		queryKey: ["documents", "trash", clientId],
		initialPageParam: null,
		queryFn: async ({ pageParam, signal }: { pageParam: Cursor | null; signal: AbortSignal }) => {
			const query = client.from("document_trash").select().eq("client_id", clientId);
			const rows = unwrap(
				await after(query, "deleted_at", false, pageParam)
					.order("deleted_at", { ascending: false })
					.order("id", { ascending: false })
					.limit(PAGE_SIZE + 1)
					.abortSignal(signal),
			);
			return toPage(rows, (row) => ({ value: row.deleted_at, id: row.id }));
		},
		getNextPageParam: (page) => page.nextCursor,
	});
}
