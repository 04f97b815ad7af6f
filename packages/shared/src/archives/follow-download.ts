import { FunctionsHttpError } from "@supabase/supabase-js";
import { BUCKET } from "../documents/queries.ts";
import { DossierError, toDossierError } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What opens one download: the ticket of an archive, or of a copy of a person's data. */
export type DownloadTicket = { readonly ticket: string } | { readonly export: string };

const GONE = 410;

/**
 * Has the browser follow the link of a ticket to the function that streams zips. Asked first whether there is a file at
 * the end: browsers leave the page for an answer that is none.
 * @throws `DossierError` `DOWNLOAD_CLOSED`, `OFFLINE`
 */
export async function followDownload(client: DossierClient, ticket: DownloadTicket): Promise<void> {
	const { error } = await client.functions.invoke("archive", { body: ticket });
	if (error instanceof FunctionsHttpError && error.context.status === GONE) {
		throw new DossierError("DOWNLOAD_CLOSED", { cause: error });
	}
	if (error) throw toDossierError(error);
	// The client tells its address only as part of others.
	const { data } = client.storage.from(BUCKET).getPublicUrl("");
	const address = new URL("/functions/v1/archive", data.publicUrl);
	address.search = new URLSearchParams(ticket).toString();
	const link = document.createElement("a");
	link.href = address.href;
	link.rel = "noopener noreferrer";
	link.click();
}
