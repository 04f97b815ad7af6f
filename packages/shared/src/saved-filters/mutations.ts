import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { SavedFilter } from "./queries.ts";

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNIQUE_VIOLATION = "23505";

/** Keeps a filter; with the id it had, it comes back as it was. @throws `DossierError` `FILTER_NAME_TAKEN`. */
export async function saveFilter(
	client: DossierClient,
	{ id, list, name, query }: Omit<SavedFilter, "id"> & { id?: string },
): Promise<void> {
	refuseTakenName(await client.from("saved_filters").insert({ id, list, name, query }));
}

/** @throws `DossierError` `FILTER_NAME_TAKEN`. */
export async function renameFilter(
	client: DossierClient,
	{ id, name }: Pick<SavedFilter, "id" | "name">,
): Promise<void> {
	refuseTakenName(await client.from("saved_filters").update({ name }).eq("id", id));
}

/** Throws a filter away. */
export async function deleteFilter(client: DossierClient, id: string): Promise<void> {
	unwrap(await client.from("saved_filters").delete().eq("id", id));
}

function refuseTakenName(answer: { data: null; error: { code: string } | null }): void {
	if (answer.error?.code === UNIQUE_VIOLATION) throw new DossierError("FILTER_NAME_TAKEN");
	unwrap(answer);
}
