import type { Tables } from "../database.types.ts";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { BUCKET } from "./queries.ts";

/** Shows a document to its client or hides it. @throws `DossierError` `CHANGED_MEANWHILE`, `CLIENT_ARCHIVED`. */
export async function setDocumentVisible(
	client: DossierClient,
	{ documentId, visible, revision }: { documentId: string; visible: boolean; revision: number },
): Promise<Tables<"documents">> {
	const row = unwrap(
		await client
			.from("documents")
			.update({ visible })
			.eq("id", documentId)
			.eq("revision", revision)
			.select()
			.maybeSingle(),
	);
	if (!row) throw new DossierError("CHANGED_MEANWHILE");
	return row;
}

/** Gives a document another name in the same place. @throws `DossierError` `NAME_TAKEN`, `FILE_NAME_INVALID`, `CHANGED_MEANWHILE`. */
export async function renameDocument(
	client: DossierClient,
	{ documentId, name, revision }: { documentId: string; name: string; revision: number },
): Promise<void> {
	const rows = unwrap(
		await client
			.from("documents")
			.update({ name })
			.eq("id", documentId)
			.eq("revision", revision)
			.select("id"),
	);
	if (rows.length === 0) throw new DossierError("CHANGED_MEANWHILE");
}

/** Notes that the agency opened what a client gave; anything else is left as it is. */
export async function markDocumentOpened(client: DossierClient, documentId: string): Promise<void> {
	unwrap(await client.rpc("mark_document_opened", { document_id: documentId }));
}

/** The bytes of one version, read with the person's own token. @throws `DossierError` `NOT_FOUND`. */
export async function fetchDocumentBytes(
	client: DossierClient,
	{ objectKey }: { objectKey: string },
): Promise<Blob> {
	return unwrap(await client.storage.from(BUCKET).download(objectKey));
}

/** Has the browser save one version under its true name. @throws `DossierError` `NOT_FOUND`. */
export async function downloadDocument(
	client: DossierClient,
	{ objectKey, fileName }: { objectKey: string; fileName: string },
): Promise<void> {
	const { signedUrl } = unwrap(await client.storage.from(BUCKET).createSignedUrl(objectKey, 60));
	const address = new URL(signedUrl);
	// Added here: storage-js would encode it twice, and "été" would be saved as "%C3%A9t%C3%A9".
	address.searchParams.set("download", fileName);
	const link = document.createElement("a");
	link.href = address.href;
	link.rel = "noopener";
	link.download = fileName;
	link.click();
}
