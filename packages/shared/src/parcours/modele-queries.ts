import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The templates of steps, by name, each with how many steps it has and how many days they usually take. */
export function modelesQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["parcours", "modeles"],
		queryFn: async () => {
			const rows = unwrap(
				await client
					.from("parcours_modeles")
					.select("*, parcours_modele_etapes(id, usual_days)")
					.is("deleted_at", null)
					.order("name")
					.order("id"),
			);
			return rows.map(({ parcours_modele_etapes: etapes, ...modele }) => ({
				...modele,
				etapes: etapes.length,
				usualDays: etapes.reduce((sum, { usual_days }) => sum + usual_days, 0),
			}));
		},
	});
}

/** One template; null when there is none. */
export function modeleQuery(client: DossierClient, modeleId: string) {
	return queryOptions({
		queryKey: ["parcours", "modele", modeleId],
		queryFn: async () =>
			unwrap(
				await client
					.from("parcours_modeles")
					.select()
					.eq("id", modeleId)
					.is("deleted_at", null)
					.maybeSingle(),
			),
	});
}

/** The steps of a template, in their order. */
export function modeleEtapesQuery(client: DossierClient, modeleId: string) {
	return queryOptions({
		queryKey: ["parcours", "modele-etapes", modeleId],
		queryFn: async () =>
			unwrap(
				await client.from("parcours_modele_etapes").select().eq("modele_id", modeleId).order("position"),
			),
	});
}
