import { type SearchHit, searchHitsSchema } from "@dossier/shared/search/queries";

const MOST = 6;
const storageKey = (userId: string) => `dossier-recent:${userId}`;

/** What this person opened last from the palette on this device, the newest first. */
export function recentHits(userId: string): SearchHit[] {
	try {
		const stored = searchHitsSchema.safeParse(JSON.parse(localStorage.getItem(storageKey(userId)) ?? "[]"));
		return stored.success ? stored.data : [];
	} catch {
		return [];
	}
}

/** Puts something that was opened before the others, without the words that were found in it. */
export function rememberHit(userId: string, hit: SearchHit): void {
	const others = recentHits(userId).filter(({ id }) => id !== hit.id);
	try {
		localStorage.setItem(
			storageKey(userId),
			JSON.stringify([{ ...hit, excerpt: null }, ...others].slice(0, MOST)),
		);
	} catch {
		// Storage is forbidden by the browser's settings, or full: the palette opens without a memory.
	}
}
