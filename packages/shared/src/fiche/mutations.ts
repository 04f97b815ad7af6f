import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { FicheColumns } from "./schema.ts";

interface FicheSave {
	readonly clientId: string;
	/** The client's revision the person read. */
	readonly revision: number;
	readonly columns: FicheColumns;
	readonly layout: string;
}

/**
 * Saves a fiche whole: its values in the client's columns, the rest of the file as its layout.
 * @throws `DossierError` `CHANGED_MEANWHILE` when another save came first, `CLIENT_ARCHIVED`.
 */
export async function saveFiche(
	client: DossierClient,
	{ clientId, revision, columns, layout }: FicheSave,
): Promise<void> {
	unwrap(
		await client.rpc("save_fiche", {
			client_id: clientId,
			expected_revision: revision,
			layout,
			...withoutNulls(columns),
		}),
	);
}

/** What is left out of a call is null in the database: the generated types know no other way to say it. */
function withoutNulls({ nom, liens, ...columns }: FicheColumns) {
	return {
		nom,
		liens,
		email: columns.email ?? undefined,
		telephone: columns.telephone ?? undefined,
		entreprise: columns.entreprise ?? undefined,
		siren: columns.siren ?? undefined,
		siret: columns.siret ?? undefined,
		numero_tva: columns.numero_tva ?? undefined,
		secteur: columns.secteur ?? undefined,
		langue: columns.langue ?? undefined,
		contact_nom: columns.contact_nom ?? undefined,
		adresse_rue: columns.adresse_rue ?? undefined,
		adresse_complement: columns.adresse_complement ?? undefined,
		adresse_code_postal: columns.adresse_code_postal ?? undefined,
		adresse_ville: columns.adresse_ville ?? undefined,
		adresse_pays: columns.adresse_pays ?? undefined,
		site_web: columns.site_web ?? undefined,
		budget_cents: columns.budget_cents ?? undefined,
	};
}
