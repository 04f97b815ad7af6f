import type { DossierClient } from "../../supabase/client.ts";
import type { ClientsFilter } from "../queries.ts";
import type { FollowedClient } from "../schema.ts";
import { csvFile } from "./csv-file.ts";
import { readClients } from "./read-clients.ts";

/** What a file of clients may be: for a spreadsheet, or for another program. */
export type ExportFormat = "csv" | "json";

interface ExportRequest {
	readonly filter: ClientsFilter;
	readonly format: ExportFormat;
	/** Told how many clients are read, page after page. */
	onProgress(count: number): void;
	readonly signal: AbortSignal;
}

/** A file of clients. */
export interface ClientsExport {
	readonly file: Blob;
	readonly count: number;
}

/** Headers as a French spreadsheet has them; the import knows them again. */
const COLUMNS: readonly (readonly [header: string, value: (client: FollowedClient) => string | null])[] = [
	["Nom", ({ nom }) => nom],
	["Entreprise", ({ entreprise }) => entreprise],
	["Contact", ({ contact_nom }) => contact_nom],
	["E-mail", ({ email }) => email],
	["Téléphone", ({ telephone }) => telephone],
	["Parcours", ({ parcours }) => parcours],
	["Statut", ({ statut }) => statut],
	["Étiquettes", ({ tags }) => tags.join(", ")],
	["SIREN", ({ siren }) => siren],
	["SIRET", ({ siret }) => siret],
	["Numéro de TVA", ({ numero_tva }) => numero_tva],
	["Secteur", ({ secteur }) => secteur],
	["Langue", ({ langue }) => langue],
	["Rue", ({ adresse_rue }) => adresse_rue],
	["Complément", ({ adresse_complement }) => adresse_complement],
	["Code postal", ({ adresse_code_postal }) => adresse_code_postal],
	["Ville", ({ adresse_ville }) => adresse_ville],
	["Pays", ({ adresse_pays }) => adresse_pays],
	["Site web", ({ site_web }) => site_web],
	["Liens", ({ liens }) => liens.join(" ")],
	["Dossier", ({ slug }) => slug],
	["Créé le", ({ created_at }) => created_at.slice(0, 10)],
];

/**
 * Every client a filter shows, as a file made on this device.
 * @throws `DossierError`; the signal's reason once aborted
 */
export async function exportClients(client: DossierClient, request: ExportRequest): Promise<ClientsExport> {
	const clients: FollowedClient[] = [];
	for await (const page of readClients(client, request.filter, request.signal)) {
		request.signal.throwIfAborted();
		clients.push(...page);
		request.onProgress(clients.length);
	}
	return {
		file: request.format === "csv" ? clientsCsv(clients) : clientsJson(clients),
		count: clients.length,
	};
}

/** Clients for a spreadsheet. */
export function clientsCsv(clients: readonly FollowedClient[]): Blob {
	return csvFile([
		COLUMNS.map(([header]) => header),
		...clients.map((client) => COLUMNS.map(([, value]) => value(client) ?? "")),
	]);
}

/** Clients for another program: the columns of the tables, but for the one that only the database works with. */
export function clientsJson(clients: readonly FollowedClient[]): Blob {
	const open = clients.map(({ search_text, ...client }) => client);
	return new Blob([JSON.stringify(open, null, "\t")], { type: "application/json" });
}
