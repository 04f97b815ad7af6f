import { queryOptions } from "@tanstack/react-query";
import type { Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

type StepDocument = Pick<
	Tables<"documents">,
	"id" | "name" | "folder" | "state" | "mime_type" | "visible" | "created_at"
>;

/** A document asked of the client; `documents` is what they gave, if they did. */
export type Demande = Tables<"parcours_demandes"> & { readonly documents: StepDocument | null };

/** A step of a client with what it asks for and its documents. */
export type Etape = Tables<"parcours_etapes"> & {
	readonly demandes: readonly Demande[];
	readonly briefs: readonly StepDocument[];
};

const DOCUMENT = "documents(id, name, folder, state, mime_type, visible, created_at)";
const ETAPE = `*, parcours_demandes(*, ${DOCUMENT}), parcours_briefs(created_at, ${DOCUMENT})` as const;

/** The steps of a client the caller may see, in their order. */
export function parcoursQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["parcours", "etapes", clientId],
		queryFn: async (): Promise<Etape[]> => {
			const rows = unwrap(
				await client.from("parcours_etapes").select(ETAPE).eq("client_id", clientId).order("position"),
			);
			return rows.map(({ parcours_demandes, parcours_briefs, ...etape }) => ({
				...etape,
				demandes: parcours_demandes.toSorted(byAge),
				briefs: parcours_briefs.toSorted(byAge).flatMap(({ documents }) => documents ?? []),
			}));
		},
	});
}

function byAge(one: { created_at: string }, other: { created_at: string }): number {
	return one.created_at.localeCompare(other.created_at);
}
