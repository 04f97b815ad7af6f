import { useState } from "react";
import type { DocumentRow } from "../document-row.ts";

/** Which documents of a list are ticked. */
export interface Selection {
	readonly documents: readonly DocumentRow[];
	has(documentId: string): boolean;
	toggle(documentId: string): void;
	setAll(ticked: boolean): void;
}

/** The ticked ones among these; what leaves the list is no longer ticked. */
export function useSelection(documents: readonly DocumentRow[]): Selection {
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	return {
		documents: documents.filter(({ id }) => ticked.has(id)),
		has: (documentId) => ticked.has(documentId),
		toggle: (documentId) => {
			const next = new Set(ticked);
			if (!next.delete(documentId)) next.add(documentId);
			setTicked(next);
		},
		setAll: (all) => setTicked(new Set(all ? documents.map(({ id }) => id) : [])),
	};
}
