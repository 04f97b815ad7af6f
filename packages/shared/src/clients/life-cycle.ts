import type { Enums } from "../database.types.ts";

export type ClientStatut = Enums<"client_statut">;

/** The life of a client, as the trigger `clients_statut_follows_its_life` holds it. */
const NEXT: Readonly<Record<ClientStatut, readonly ClientStatut[]>> = {
	prospect: ["actif"],
	actif: ["suspendu", "archive"],
	suspendu: ["actif", "archive"],
	archive: [],
};

/** What a client in this statut may become. */
export function nextStatuts(statut: ClientStatut): readonly ClientStatut[] {
	return NEXT[statut];
}
