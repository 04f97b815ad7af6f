import type { Tables } from "../database.types.ts";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { ModeleEtapeFields, ModeleFields } from "./schema.ts";

type Modele = Tables<"parcours_modeles">;
type ModeleEtape = Tables<"parcours_modele_etapes">;

/** Opens an empty template. @throws `DossierError` `NOT_ALLOWED`. */
export async function createModele(client: DossierClient, fields: ModeleFields): Promise<Modele> {
	return unwrap(await client.from("parcours_modeles").insert(fields).select().single());
}

/** Saves a template's name and description as read at `revision`. @throws `DossierError` `CHANGED_MEANWHILE`. */
export async function updateModele(
	client: DossierClient,
	{ id, revision, ...fields }: ModeleFields & { id: string; revision: number },
): Promise<Modele> {
	const row = unwrap(
		await client
			.from("parcours_modeles")
			.update(fields)
			.eq("id", id)
			.eq("revision", revision)
			.select()
			.maybeSingle(),
	);
	if (!row) throw new DossierError("CHANGED_MEANWHILE");
	return row;
}

/** Throws a template away, or takes it back within a week. */
export async function setModeleDeleted(
	client: DossierClient,
	{ id, deleted }: { id: string; deleted: boolean },
): Promise<void> {
	const deleted_at = deleted ? new Date().toISOString() : null;
	unwrap(await client.from("parcours_modeles").update({ deleted_at }).eq("id", id).select("id"));
}

/** Copies a template with its steps. @returns the copy's id. @throws `DossierError` `CHANGED_MEANWHILE`, `ROLE_NEEDED`. */
export async function duplicateModele(
	client: DossierClient,
	{ id, name }: { id: string; name: string },
): Promise<string> {
	return unwrap(await client.rpc("duplicate_parcours_modele", { modele_id: id, name }));
}

/** Adds a step at the end; with an id and a place it comes back where it was. */
export async function addModeleEtape(
	client: DossierClient,
	step: ModeleEtapeFields & { modele_id: string; id?: string; position?: number },
): Promise<ModeleEtape> {
	return unwrap(await client.from("parcours_modele_etapes").insert(step).select().single());
}

/** Saves a step of a template as read at `revision`. @throws `DossierError` `CHANGED_MEANWHILE`. */
export async function updateModeleEtape(
	client: DossierClient,
	{ id, revision, ...fields }: ModeleEtapeFields & { id: string; revision: number },
): Promise<ModeleEtape> {
	const row = unwrap(
		await client
			.from("parcours_modele_etapes")
			.update(fields)
			.eq("id", id)
			.eq("revision", revision)
			.select()
			.maybeSingle(),
	);
	if (!row) throw new DossierError("CHANGED_MEANWHILE");
	return row;
}

/** Takes a step out of a template; one that is gone already stays gone. */
export async function removeModeleEtape(client: DossierClient, id: string): Promise<void> {
	unwrap(await client.from("parcours_modele_etapes").delete().eq("id", id).select("id"));
}

/** Puts the steps of a template in another order. @throws `DossierError` `CHANGED_MEANWHILE` when `was` is no longer theirs. */
export async function reorderModeleEtapes(
	client: DossierClient,
	{ modeleId, was, becomes }: { modeleId: string; was: string[]; becomes: string[] },
): Promise<void> {
	unwrap(await client.rpc("reorder_modele_etapes", { modele_id: modeleId, was, becomes }));
}
