import type { KeyboardEvent } from "react";
import type { Acts } from "../acts.ts";
import type { DocumentRow } from "../document-row.ts";
import type { FolderContext } from "../folder-context.ts";
import type { Selection } from "./selection.ts";

interface Rows {
	documents: readonly DocumentRow[];
	context: FolderContext;
	selection: Selection;
	acts: Acts;
}

/** F2 renames the row the focus is on, M moves it, Delete throws it away; a ticked row brings all that are ticked. */
export function actOnRow(
	event: KeyboardEvent<HTMLElement>,
	{ documents, context, selection, acts }: Rows,
): void {
	if (!context.mayWrite || event.ctrlKey || event.metaKey || event.altKey) return;
	if (!(event.target instanceof HTMLElement) || !event.target.matches("[data-row-link]")) return;
	const row = event.target.closest("tr");
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const document = documents.find(({ id }) => id === row?.dataset.documentId);
	const directory = context.directories.find(({ id }) => id === row?.dataset.directoryId);
	const several = document && selection.has(document.id) ? selection.documents : document ? [document] : [];
	const act = document
		? {
				F2: () => acts.rename(document),
				m: () => acts.askWhere({ documents: several }),
				Delete: () => acts.trash(several),
			}[key]
		: directory
			? {
					F2: () => acts.renameDirectory(directory),
					m: () => acts.askWhere({ movedDirectory: directory }),
					Delete: () => acts.deleteDirectory(directory),
				}[key]
			: undefined;
	if (!act) return;
	event.preventDefault();
	act();
}
