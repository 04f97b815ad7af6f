import type { KeyboardEvent } from "react";
import type { Acts } from "../acts.ts";
import { onlyDirectory, onlyDocuments } from "../chosen.ts";
import type { DocumentRow } from "../document-row.ts";
import type { Directory, FolderContext } from "../folder-context.ts";
import { type Selection, withTicked } from "./selection.ts";

interface Rows {
	documents: readonly DocumentRow[];
	directories: readonly Directory[];
	context: FolderContext;
	selection: Selection;
	acts: Acts;
}

/** F2 renames the row the focus is on, M moves it, Delete throws it away; a ticked row brings all that are ticked. */
export function actOnRow(
	event: KeyboardEvent<HTMLElement>,
	{ documents, directories, context, selection, acts }: Rows,
): void {
	if (!context.mayWrite || event.ctrlKey || event.metaKey || event.altKey) return;
	if (!(event.target instanceof HTMLElement) || !event.target.matches("[data-row-link]")) return;
	const row = event.target.closest("tr");
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const document = documents.find(({ id }) => id === row?.dataset.documentId);
	const directory = directories.find(({ id }) => id === row?.dataset.directoryId);
	const chosen = document ? onlyDocuments(document) : directory ? onlyDirectory(directory) : undefined;
	if (!chosen) return;
	const act = {
		F2: () => (document ? acts.rename(document) : directory && acts.renameDirectory(directory)),
		m: () => acts.askWhere(withTicked(chosen, selection)),
		Delete: () => acts.throwAway(withTicked(chosen, selection)),
	}[key];
	if (!act) return;
	event.preventDefault();
	act();
}
