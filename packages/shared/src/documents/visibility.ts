import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What is about to be done to documents: marked visible, or moved to another folder, alone or in directories. */
export interface VisibilityChange {
	readonly documentIds: readonly string[];
	readonly directoryIds?: readonly string[];
	readonly toFolder?: string;
	readonly makeVisible?: boolean;
}

/** What a client would newly see, and who would see it, as the database's own rules have it. Never from a cache. */
export function visibilityPreviewQuery(client: DossierClient, clientId: string, change: VisibilityChange) {
	return queryOptions({
		queryKey: ["visibility-preview", clientId, change],
		queryFn: async () => {
			const [documents, readers] = await Promise.all([
				newlyVisibleDocuments(client, change),
				visibilityReaders(client, clientId),
			]);
			return { documents, readers };
		},
		staleTime: 0,
		gcTime: 0,
	});
}

/** Who of a client would see what is shown to it. Never from a cache. */
export function visibilityReadersQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["visibility-preview", clientId, "readers"],
		queryFn: () => visibilityReaders(client, clientId),
		staleTime: 0,
		gcTime: 0,
	});
}

async function visibilityReaders(client: DossierClient, clientId: string) {
	return unwrap(await client.rpc("preview_visibility_readers", { client_id: clientId }));
}

/** The documents a change would newly show to their client. */
export async function newlyVisibleDocuments(client: DossierClient, change: VisibilityChange) {
	return unwrap(
		await client.rpc("preview_visibility", {
			document_ids: [...change.documentIds],
			directory_ids: [...(change.directoryIds ?? [])],
			to_folder: change.toFolder,
			make_visible: change.makeVisible,
		}),
	);
}

/**
 * Shows documents to their client or hides them, all or none.
 * @returns those that were not so before: what an undo takes back.
 * @throws `DossierError` `NOT_FOUND`, `CLIENT_ARCHIVED`.
 */
export async function setDocumentsVisible(
	client: DossierClient,
	{ documentIds, visible }: { documentIds: readonly string[]; visible: boolean },
): Promise<string[]> {
	return unwrap(await client.rpc("set_documents_visible", { document_ids: [...documentIds], visible }));
}
