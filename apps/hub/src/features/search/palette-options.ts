import type { SearchHit, SearchKind } from "@dossier/shared/search/queries";

/** Hits under one heading, as they are shown. */
export interface HitGroup {
	readonly heading: SearchKind | "recent";
	readonly members: readonly SearchHit[];
}

const kinds: readonly SearchKind[] = ["client", "document", "note"];

/** What was found, by kind; or, as one group, what was opened last. */
export function hitGroups(hits: readonly SearchHit[], recent: boolean): HitGroup[] {
	const groups: HitGroup[] = recent
		? [{ heading: "recent", members: hits }]
		: kinds.map((kind) => ({ heading: kind, members: hits.filter((hit) => hit.kind === kind) }));
	return groups.filter(({ members }) => members.length > 0);
}

/** The name a hit has among the options. */
export function hitOption(hit: SearchHit): string {
	return `${hit.kind} ${hit.id}`;
}

/** The name an action has among the options. */
export function actionOption({ id }: { id: string }): string {
	return `action ${id}`;
}
