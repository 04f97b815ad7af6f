import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Enums } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import { after, type Cursor, PAGE_SIZE, toPage } from "../paging/keyset.ts";
import type { DossierClient } from "../supabase/client.ts";
import { containsPattern } from "../text/searchable.ts";

/** The bucket all files are in. */
export const BUCKET = "clients";

/** How long a link to a file works: long enough to open it, too short to pass on. */
const LINK_SECONDS = 300;

export interface DocumentsFilter {
	/** Always named: it is what lets Postgres use the index, whoever asks. */
	readonly clientId: string;
	readonly folder?: string;
	/** Only what lies right in this directory of the folder: `""` is its top. */
	readonly directory?: string;
	readonly type?: Enums<"document_type">;
	readonly origin?: "agence" | "client";
	readonly search?: string;
	readonly sort?: "created" | "nom";
	readonly direction?: "ascending" | "descending";
}

/** A client's documents, 50 a page, newest first unless asked otherwise. */
export function documentsQuery(client: DossierClient, filter: DocumentsFilter) {
	return infiniteQueryOptions({
		queryKey: ["documents", "list", filter.clientId, filter],
		initialPageParam: null,
		queryFn: async ({ pageParam, signal }: { pageParam: Cursor | null; signal: AbortSignal }) => {
			const column = filter.sort === "nom" ? "name" : "created_at";
			const ascending = filter.direction === "ascending";
			let query = client
				.from("documents")
				.select()
				.eq("client_id", filter.clientId)
				.eq("state", "disponible");
			if (filter.folder) query = query.eq("folder", filter.folder);
			if (filter.directory !== undefined) query = query.eq("directory", filter.directory);
			if (filter.type) query = query.eq("type", filter.type);
			if (filter.origin) query = query.eq("origin", filter.origin);
			if (filter.search?.trim()) query = query.ilike("name", containsPattern(filter.search.trim()));
			const rows = unwrap(
				await after(query, column, ascending, pageParam)
					.order(column, { ascending })
					.order("id", { ascending })
					.limit(PAGE_SIZE + 1)
					.abortSignal(signal),
			);
			return toPage(rows, (row) => ({ value: row[column], id: row.id }));
		},
		getNextPageParam: (page) => page.nextCursor,
	});
}

/** One document; null when there is none the caller may see. */
export function documentQuery(client: DossierClient, documentId: string) {
	return queryOptions({
		queryKey: ["documents", "one", documentId],
		queryFn: async () => unwrap(await client.from("documents").select().eq("id", documentId).maybeSingle()),
	});
}

/** The versions of a document the caller may see, newest first. */
export function documentVersionsQuery(client: DossierClient, documentId: string) {
	return queryOptions({
		queryKey: ["documents", "versions", documentId],
		queryFn: async () =>
			unwrap(
				await client
					.from("document_versions")
					.select()
					.eq("document_id", documentId)
					.eq("state", "disponible")
					.order("number", { ascending: false }),
			),
	});
}

/** Largest size in bytes and accepted types, as the bucket has them. */
export function uploadLimitsQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["documents", "limits"],
		queryFn: async () => unwrap(await client.rpc("upload_limits").single()),
		staleTime: Number.POSITIVE_INFINITY,
	});
}

/** What the files of a client take, in bytes, versions and trash included, and how much they may; null for no limit. */
export function storageUseQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["documents", "storage-use", clientId],
		queryFn: async () =>
			unwrap(await client.rpc("client_storage_use", { client_id: clientId }).maybeSingle()),
	});
}

/** A link to the bytes of one version, valid five minutes and renewed before it ends. */
export function documentAccessQuery(client: DossierClient, { objectKey }: { objectKey: string }) {
	return queryOptions({
		queryKey: ["documents", "access", objectKey],
		meta: { keptOffline: false },
		queryFn: async () =>
			unwrap(await client.storage.from(BUCKET).createSignedUrl(objectKey, LINK_SECONDS)).signedUrl,
		staleTime: (LINK_SECONDS - 60) * 1000,
		gcTime: (LINK_SECONDS - 60) * 1000,
	});
}
