import type { Page } from "@dossier/shared/paging/keyset";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { DocumentRow } from "./document-row.ts";

/** Writes a change of one document into every list and page that shows it, without asking the server. */
export function patchDocument(queries: QueryClient, documentId: string, change: Partial<DocumentRow>): void {
	const patch = (row: DocumentRow): DocumentRow => (row.id === documentId ? { ...row, ...change } : row);
	queries.setQueriesData<InfiniteData<Page<DocumentRow>>>({ queryKey: ["documents", "list"] }, (data) =>
		data ? { ...data, pages: data.pages.map((page) => ({ ...page, rows: page.rows.map(patch) })) } : data,
	);
	queries.setQueriesData<DocumentRow | null>({ queryKey: ["documents", "one", documentId] }, (row) =>
		row ? patch(row) : row,
	);
}

/** The document as a list already has it, to show it before it was asked for. */
export function findCachedDocument(queries: QueryClient, documentId: string): DocumentRow | undefined {
	return queries
		.getQueriesData<InfiniteData<Page<DocumentRow>>>({ queryKey: ["documents", "list"] })
		.flatMap(([, data]) => data?.pages ?? [])
		.flatMap((page) => page.rows)
		.find((row) => row.id === documentId);
}
