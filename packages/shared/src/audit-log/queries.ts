import { infiniteQueryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import { PAGE_SIZE, toPage } from "../paging/keyset.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What happened, newest first; of one client when named. */
export function activityQuery(client: DossierClient, { clientId }: { clientId?: string } = {}) {
	return infiniteQueryOptions({
		queryKey: ["audit-log", clientId ?? "all"],
		initialPageParam: null,
		queryFn: async ({ pageParam }: { pageParam: string | null }) => {
			let query = client.from("audit_log").select();
			if (clientId) query = query.eq("client_id", clientId);
			if (pageParam) query = query.lt("id", Number(pageParam));
			const rows = unwrap(await query.order("id", { ascending: false }).limit(PAGE_SIZE + 1));
			return toPage(rows, (row) => ({ value: row.occurred_at, id: String(row.id) }));
		},
		getNextPageParam: (page) => page.nextCursor?.id ?? null,
	});
}
