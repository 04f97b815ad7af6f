import { type ClientStatut, nextStatuts } from "@dossier/shared/clients/life-cycle";

/** What a client can become: nothing goes back to being a prospect. */
export type ReachableStatut = Exclude<ClientStatut, "prospect">;

/** What a client in this statut may become. */
export function reachableStatuts(statut: ClientStatut): ReachableStatut[] {
	return nextStatuts(statut).filter((next) => next !== "prospect");
}
