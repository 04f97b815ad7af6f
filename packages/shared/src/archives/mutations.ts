import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { type ArchiveSelection, selected } from "./queries.ts";

/** One zip that was granted. Its ticket opens one download, see `followDownload`. */
export interface ArchivePart {
	readonly ticket: string;
	readonly fileName: string;
	/** Of its documents, before the zip's own few. */
	readonly sizeBytes: number;
}

/**
 * Asks for a selection: one zip, or where functions may only work for so long several that hold it together.
 * @throws `DossierError` `ARCHIVE_EMPTY`, `ARCHIVE_TOO_LARGE`, `TOO_MANY_REQUESTS`.
 */
export async function requestArchive(
	client: DossierClient,
	selection: ArchiveSelection,
): Promise<ArchivePart[]> {
	const granted = unwrap(await client.rpc("request_archive", selected(selection)));
	return granted.map(({ ticket, file_name, size_bytes }) => ({
		ticket,
		fileName: file_name,
		sizeBytes: size_bytes,
	}));
}
