import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { unwrap } from "../../errors/dossier-error.ts";
import { after, type Cursor, PAGE_SIZE, toPage } from "../../paging/keyset.ts";
import type { DossierClient } from "../../supabase/client.ts";
import type { KnownAddress } from "./import-file.ts";

/** The imports there were, the latest first. */
export function clientImportsQuery(client: DossierClient) {
	return infiniteQueryOptions({
		queryKey: ["client-imports", "list"],
		initialPageParam: null,
		queryFn: async ({ pageParam, signal }: { pageParam: Cursor | null; signal: AbortSignal }) => {
			const imports = client.from("client_imports").select();
			const rows = unwrap(
				await after(imports, "started_at", false, pageParam)
					.order("started_at", { ascending: false })
					.order("id", { ascending: false })
					.limit(PAGE_SIZE + 1)
					.abortSignal(signal),
			);
			return toPage(rows, (row) => ({ value: row.started_at, id: row.id }));
		},
		getNextPageParam: (page) => page.nextCursor,
	});
}

/** The person's own import of the same file that stopped half-way; null when there is none. */
export function unfinishedImportQuery(client: DossierClient, userId: string, hash: string) {
	return queryOptions({
		queryKey: ["client-imports", "unfinished", userId, hash],
		staleTime: 0,
		queryFn: async () =>
			unwrap(
				await client
					.from("client_imports")
					.select()
					.eq("file_hash", hash)
					.eq("author_id", userId)
					.eq("state", "en_cours")
					.order("started_at", { ascending: false })
					.limit(1)
					.maybeSingle(),
			),
	});
}

/** The clients an undo would leave, and why; 500 at most. */
export function importLeftoversQuery(client: DossierClient, importId: string) {
	return queryOptions({
		queryKey: ["client-imports", "leftovers", importId],
		staleTime: 0,
		queryFn: async () => unwrap(await client.rpc("client_import_leftovers", { import_id: importId })),
	});
}

const ADDRESSES_A_CALL = 1_000;

/** Which of these addresses are already a client's, those of `exceptImport` apart. */
export async function knownAddresses(
	client: DossierClient,
	{ emails, exceptImport }: { emails: readonly string[]; exceptImport: string | undefined },
): Promise<KnownAddress[]> {
	const known: KnownAddress[] = [];
	for (let from = 0; from < emails.length; from += ADDRESSES_A_CALL) {
		const found = unwrap(
			await client.rpc("clients_with_emails", {
				emails: emails.slice(from, from + ADDRESSES_A_CALL),
				except_import: exceptImport,
			}),
		);
		known.push(...found.map(({ email, client_id, nom }) => ({ email, clientId: client_id, nom })));
	}
	return known;
}
