import { useState } from "react";
import type { Chosen } from "../chosen.ts";
import type { DocumentRow } from "../document-row.ts";
import type { Directory } from "../folder-context.ts";

/** Which documents and directories of a list are ticked. */
export interface Selection extends Chosen {
	has(id: string): boolean;
	toggle(id: string): void;
	setAll(ticked: boolean): void;
}

/** The ticked ones among these; what leaves the list is no longer ticked. */
export function useSelection(
	documents: readonly DocumentRow[],
	directories: readonly Directory[],
): Selection {
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	return {
		documents: documents.filter(({ id }) => ticked.has(id)),
		directories: directories.filter(({ id }) => ticked.has(id)),
		has: (id) => ticked.has(id),
		toggle: (id) => {
			const next = new Set(ticked);
			if (!next.delete(id)) next.add(id);
			setTicked(next);
		},
		setAll: (all) => setTicked(new Set(all ? [...directories, ...documents].map(({ id }) => id) : [])),
	};
}

/** What an act on one row is about: all that is ticked if the row is, else that row alone. */
export function withTicked(row: Chosen, selection: Selection): Chosen {
	const isTicked = [...row.documents, ...row.directories].every(({ id }) => selection.has(id));
	return isTicked ? { documents: selection.documents, directories: selection.directories } : row;
}
