import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { followDownload } from "./follow-download.ts";
import { type ArchiveSelection, selected } from "./queries.ts";

/**
 * Has the browser download a selection as one zip, streamed: the browser itself shows how far it is.
 * @throws `DossierError` `ARCHIVE_EMPTY`, `ARCHIVE_TOO_LARGE`.
 */
export async function downloadArchive(client: DossierClient, selection: ArchiveSelection): Promise<void> {
	const { ticket } = unwrap(await client.rpc("request_archive", selected(selection)).single());
	followDownload(client, { ticket });
}
