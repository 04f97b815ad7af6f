import type { Enums, Tables } from "../database.types.ts";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { DemandeFields, EtapeFields } from "./schema.ts";

/**
 * Copies a template's steps behind those the client has.
 * @returns the ids of the new steps. @throws `DossierError` `ROLE_NEEDED`, `CLIENT_ARCHIVED`, `CHANGED_MEANWHILE`.
 */
export async function assignParcours(
	client: DossierClient,
	{ clientId, modeleId, startsOn }: { clientId: string; modeleId: string; startsOn: string },
): Promise<string[]> {
	return unwrap(
		await client.rpc("assign_parcours", { client_id: clientId, modele_id: modeleId, starts_on: startsOn }),
	);
}

/** Adds a step for this client only, behind the others. */
export async function addEtape(
	client: DossierClient,
	step: EtapeFields & { client_id: string },
): Promise<Tables<"parcours_etapes">> {
	return unwrap(await client.from("parcours_etapes").insert(step).select().single());
}

/** Saves a client's step as read at `revision`. @throws `DossierError` `CHANGED_MEANWHILE`, `CLIENT_ARCHIVED`. */
export async function updateEtape(
	client: DossierClient,
	{ id, revision, ...fields }: EtapeFields & { id: string; revision: number },
): Promise<void> {
	const rows = unwrap(
		await client.from("parcours_etapes").update(fields).eq("id", id).eq("revision", revision).select("id"),
	);
	if (rows.length === 0) throw new DossierError("CHANGED_MEANWHILE");
}

/** Takes out steps that were never begun; those that were stay. @returns how many went. */
export async function removeEtapes(client: DossierClient, ids: readonly string[]): Promise<number> {
	return unwrap(await client.from("parcours_etapes").delete().in("id", ids).select("id")).length;
}

interface StateChange {
	readonly id: string;
	readonly revision: number;
	readonly state: Enums<"etape_state">;
	/** Beside another step that is under way. */
	readonly alongside?: boolean;
	/** Begins the next step to come at once. */
	readonly startNext?: boolean;
}

/** Moves a step along its life. @throws `DossierError` `ETAPE_ALREADY_RUNNING`, `ETAPE_STATE_REFUSED`, `CHANGED_MEANWHILE`. */
export async function changeEtapeState(
	client: DossierClient,
	{ id, revision, state, alongside, startNext }: StateChange,
): Promise<void> {
	unwrap(
		await client.rpc("change_etape_state", {
			etape_id: id,
			state,
			expected_revision: revision,
			alongside,
			start_next: startNext,
		}),
	);
}

/** Puts a client's steps in another order. @throws `DossierError` `CHANGED_MEANWHILE` when `was` is no longer theirs. */
export async function reorderEtapes(
	client: DossierClient,
	{ clientId, was, becomes }: { clientId: string; was: string[]; becomes: string[] },
): Promise<void> {
	unwrap(await client.rpc("reorder_etapes", { client_id: clientId, was, becomes }));
}

/** Asks the client for a document; told at once when the step is under way. */
export async function addDemande(
	client: DossierClient,
	demande: DemandeFields & { etape_id: string; client_id: string },
): Promise<void> {
	unwrap(await client.from("parcours_demandes").insert(demande).select("id"));
}

/** Asks no longer for a document. What was given stays among the client's documents. */
export async function removeDemande(client: DossierClient, id: string): Promise<void> {
	unwrap(await client.from("parcours_demandes").delete().eq("id", id).select("id"));
}

/** Asks again for a document: what was given is not, or no longer, it. */
export async function askAgain(client: DossierClient, demandeId: string): Promise<void> {
	unwrap(await client.rpc("give_demanded_document", { demande_id: demandeId }));
}

/** Adds documents of the client to a step. */
export async function addBriefs(
	client: DossierClient,
	{ clientId, etapeId, documentIds }: { clientId: string; etapeId: string; documentIds: readonly string[] },
): Promise<void> {
	const rows = documentIds.map((document_id) => ({ client_id: clientId, etape_id: etapeId, document_id }));
	unwrap(await client.from("parcours_briefs").insert(rows).select("document_id"));
}

/** Takes a document out of a step; it stays in its folder. */
export async function removeBrief(
	client: DossierClient,
	{ etapeId, documentId }: { etapeId: string; documentId: string },
): Promise<void> {
	unwrap(
		await client
			.from("parcours_briefs")
			.delete()
			.eq("etape_id", etapeId)
			.eq("document_id", documentId)
			.select("document_id"),
	);
}
