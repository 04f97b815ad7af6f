import type { Enums, Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { ClientFields } from "./schema.ts";

/** Opens a client's folder. @throws `DossierError` `ROLE_NEEDED` for who adds no clients. */
export async function createClientRecord(
	client: DossierClient,
	fields: ClientFields,
): Promise<Tables<"clients">> {
	return unwrap(await client.rpc("create_client", given(fields)));
}

/**
 * Saves the fields of a client as read at `revision`.
 * @throws `DossierError` `CHANGED_MEANWHILE` when another save came first, `CLIENT_ARCHIVED`.
 */
export async function updateClient(
	client: DossierClient,
	{ id, revision, ...fields }: ClientFields & { id: string; revision: number },
): Promise<Tables<"clients">> {
	return unwrap(
		await client.rpc("update_client", { client_id: id, expected_revision: revision, ...given(fields) }),
	);
}

/** A function's argument that is left out is null. */
function given({ email, telephone, entreprise, owner_id, ...fields }: ClientFields) {
	return {
		...fields,
		email: email ?? undefined,
		telephone: telephone ?? undefined,
		entreprise: entreprise ?? undefined,
		owner_id: owner_id ?? undefined,
	};
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
