import type { Tables } from "@dossier/shared/database.types";
import type { Space } from "../../access/membership.ts";
import type { Session } from "../../access/session.ts";

interface MembershipRow {
	readonly display_name: string | null;
	readonly clients: Pick<Tables<"clients">, "id" | "nom" | "parcours" | "statut">;
}

const openFirst = { actif: 0, prospect: 0, archive: 1, suspendu: 2 } as const;

/** The spaces of a person, those that are open first; a suspended one does not even tell the person's name there. */
export function toSpaces(memberships: readonly MembershipRow[], { email }: Session): Space[] {
	return memberships
		.map(({ clients, display_name }) => ({
			clientId: clients.id,
			nom: clients.nom,
			parcours: clients.parcours,
			statut: clients.statut,
			displayName: display_name ?? email,
		}))
		.toSorted((one, other) => openFirst[one.statut] - openFirst[other.statut]);
}
