import { BUCKET } from "../documents/queries.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Follows the link of a ticket to the function that streams zips; the answer is always a file, so the page stays. */
export function followDownload(client: DossierClient, ticket: { ticket: string } | { export: string }): void {
	// The client tells its address only as part of others.
	const { data } = client.storage.from(BUCKET).getPublicUrl("");
	const address = new URL("/functions/v1/archive", data.publicUrl);
	address.search = new URLSearchParams(ticket).toString();
	const link = document.createElement("a");
	link.href = address.href;
	link.rel = "noopener noreferrer";
	link.click();
}
