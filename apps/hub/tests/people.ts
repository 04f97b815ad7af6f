import type { FollowedClient } from "@dossier/shared/clients/schema";
import type { Tables } from "@dossier/shared/database.types";
import type { FolderContext } from "../src/features/documents/folder-context.ts";

/** The owner of the demo agency. */
export const mikl: Tables<"staff"> = {
	user_id: "11111111-1111-4111-8111-111111111111",
	role: "operator",
	display_name: "MiKL",
	email: "mikl@atelier-mikl.example",
	clients_root: null,
	locale: "fr",
	disabled_at: null,
	limited_to_clients: false,
	created_at: "2026-01-05T09:00:00Z",
};

/** A client of the demo agency. */
export const martin: FollowedClient = {
	id: "22222222-2222-4222-8222-222222222222",
	slug: "client_martin_dupont",
	nom: "Martin Dupont",
	email: "martin@boulangerie-dupont.example",
	telephone: null,
	entreprise: "Boulangerie Dupont",
	siren: null,
	siret: null,
	numero_tva: null,
	secteur: null,
	langue: null,
	contact_nom: null,
	adresse_rue: null,
	adresse_complement: null,
	adresse_code_postal: null,
	adresse_ville: null,
	adresse_pays: null,
	site_web: null,
	liens: [],
	parcours: "lab",
	statut: "actif",
	tags: [],
	owner_id: null,
	search_text: "",
	last_activity_at: "2026-01-05T09:00:00Z",
	revision: 1,
	created_at: "2026-01-05T09:00:00Z",
	updated_at: "2026-01-05T09:00:00Z",
};

/** A document of Martin's, as the agency prepared it. */
export function buildDocument(fields: Partial<Tables<"documents">> = {}): Tables<"documents"> {
	return {
		id: "33333333-3333-4333-8333-333333333333",
		client_id: martin.id,
		folder: "documents",
		path: "Brief.pdf",
		directory: "",
		name: "Brief.pdf",
		type: "autre",
		visible: false,
		state: "disponible",
		origin: "agence",
		current_version: 1,
		mime_type: "application/pdf",
		size_bytes: 12_000,
		author_id: mikl.user_id,
		author_name: mikl.display_name,
		opened_at: null,
		deleted_at: null,
		deleted_by: null,
		deleted_by_name: null,
		revision: 1,
		created_at: "2026-01-05T09:00:00Z",
		updated_at: "2026-01-05T09:00:00Z",
		...fields,
	};
}

/** The folder the agency shares documents of Martin's in, as who writes to it sees it. */
export function buildContext(fields: Partial<FolderContext> = {}): FolderContext {
	return {
		client: martin,
		folder: {
			name: "documents",
			position: 1,
			in_cloud: true,
			client_visibility: "when_marked",
			client_may_add: true,
			staff_readers: ["operator"],
			staff_writers: ["operator"],
		},
		directory: "",
		directories: [],
		mayWrite: true,
		...fields,
	};
}
