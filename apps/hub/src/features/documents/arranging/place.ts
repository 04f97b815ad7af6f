import { parentDirectory } from "@dossier/shared/directories/directory";
import type { DocumentRow } from "../document-row.ts";
import type { Directory } from "../folder-context.ts";

/** Somewhere a document can be: a folder, and a directory in it. */
export interface Place {
	readonly folder: string;
	readonly directory: string;
}

/** A place with what it is called and how deep it lies. */
export interface NamedPlace extends Place {
	readonly name: string;
	readonly depth: number;
}

/** What is moved: documents, or one directory with all that is in it. */
export type Movable = { readonly documents: readonly DocumentRow[] } | { readonly movedDirectory: Directory };

/** A place as a key, for lists and forms. */
export function placeKey({ folder, directory }: Place): string {
	return `${folder}/${directory}`;
}

/** Whether the move would change anything, and can be made at all. */
export function canGo(movable: Movable, place: Place): boolean {
	if ("documents" in movable) {
		return movable.documents.some(
			(document) => document.folder !== place.folder || document.directory !== place.directory,
		);
	}
	const { folder, path } = movable.movedDirectory;
	if (folder !== place.folder) return true;
	return !place.directory.startsWith(path) && place.directory !== parentDirectory(path);
}
