import { BUCKET } from "../documents/queries.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { type ArchiveSelection, selected } from "./queries.ts";

/**
 * Has the browser download a selection as one zip, streamed: the browser itself shows how far it is.
 * @throws `DossierError` `ARCHIVE_EMPTY`, `ARCHIVE_TOO_LARGE`.
 */
export async function downloadArchive(client: DossierClient, selection: ArchiveSelection): Promise<void> {
	const { ticket } = unwrap(await client.rpc("request_archive", selected(selection)).single());
	openArchive(client, ticket);
}

/** Follows the link of a ticket; the answer is always a file, so the page stays. */
export function openArchive(client: DossierClient, ticket: string): void {
	// The client tells its address only as part of others.
	const { data } = client.storage.from(BUCKET).getPublicUrl("");
	const address = new URL("/functions/v1/archive", data.publicUrl);
	address.searchParams.set("ticket", ticket);
	const link = document.createElement("a");
	link.href = address.href;
	link.rel = "noopener noreferrer";
	link.click();
}
