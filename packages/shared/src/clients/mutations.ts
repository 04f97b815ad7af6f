import type { Enums, Tables } from "../database.types.ts";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { ClientFields } from "./schema.ts";

/** Opens a client's folder. @throws `DossierError` `NOT_ALLOWED` for a role that does not sell. */
export async function createClientRecord(
	client: DossierClient,
	fields: ClientFields,
): Promise<Tables<"clients">> {
	return unwrap(await client.from("clients").insert(fields).select().single());
}

/**
 * Saves the fields of a client as read at `revision`.
 * @throws `DossierError` `CHANGED_MEANWHILE` when another save came first, `CLIENT_ARCHIVED`.
 */
export async function updateClient(
	client: DossierClient,
	{ id, revision, ...fields }: ClientFields & { id: string; revision: number },
): Promise<Tables<"clients">> {
	const row = unwrap(
		await client.from("clients").update(fields).eq("id", id).eq("revision", revision).select().maybeSingle(),
	);
	if (!row) throw new DossierError("CHANGED_MEANWHILE");
	return row;
}

/**
 * Erases a client for good, with everything that is its own. Its bytes are queued by the same act: asking for their
 * removal only makes them go sooner, so its failure is no error here.
 * @throws `DossierError` `OPERATOR_ONLY`, `ERASURE_NAME_MISMATCH`, `CLIENT_UNKNOWN`.
 */
export async function eraseClient(
	client: DossierClient,
	{ clientId, typedName }: { clientId: string; typedName: string },
): Promise<void> {
	unwrap(await client.rpc("erase_client", { client_id: clientId, typed_name: typedName }));
	await client.functions.invoke("remove-objects", { body: {} });
}

/** Moves a client along its life. @throws `DossierError` `CLIENT_STATUT_REFUSED`, `CHANGED_MEANWHILE`, `ROLE_NEEDED`. */
export async function changeClientStatut(
	client: DossierClient,
	{ clientId, statut, revision }: { clientId: string; statut: Enums<"client_statut">; revision: number },
): Promise<void> {
	unwrap(
		await client.rpc("change_client_statut", { client_id: clientId, statut, expected_revision: revision }),
	);
}
