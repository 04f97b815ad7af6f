import type { Demande, Etape } from "./queries.ts";

/** Whether what was asked has arrived whole. */
export function isGiven({ documents }: Pick<Demande, "documents">): boolean {
	return documents?.state === "disponible";
}

/** What a step still waits for from the client. */
export function waitingDemandes(etape: Pick<Etape, "demandes">): Demande[] {
	return etape.demandes.filter((demande) => !isGiven(demande));
}

/** How far a client is: steps spared to them do not count. */
export function progressOf(etapes: readonly Pick<Etape, "state">[]): { done: number; total: number } {
	const counted = etapes.filter(({ state }) => state !== "sautee");
	return { done: counted.filter(({ state }) => state === "terminee").length, total: counted.length };
}

/** The steps under way that ask something of the client: a sentence, or documents not yet given. */
export function askingEtapes<Step extends Pick<Etape, "state" | "asked" | "demandes">>(
	etapes: readonly Step[],
): Step[] {
	return etapes.filter(
		(etape) => etape.state === "en_cours" && (waitingDemandes(etape).length > 0 || asksInWordsOnly(etape)),
	);
}

function asksInWordsOnly({ asked, demandes }: Pick<Etape, "asked" | "demandes">): boolean {
	return asked !== "" && demandes.length === 0;
}
