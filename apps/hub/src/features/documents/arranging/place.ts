import { isWithin, parentDirectory } from "@dossier/shared/directories/directory";
import type { Chosen } from "../chosen.ts";

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

/** A place as a key, for lists and forms. */
export function placeKey({ folder, directory }: Place): string {
	return `${folder}/${directory}`;
}

/** Whether a place is one of the directories, or lies in one. */
export function isInside({ directories }: Chosen, { folder, directory }: Place): boolean {
	return directories.some((moved) => moved.folder === folder && isWithin(directory, moved.path));
}

/** Whether anything of it is elsewhere, so that moving it there changes something. */
export function isElsewhere({ documents, directories }: Chosen, place: Place): boolean {
	return (
		documents.some(({ folder, directory }) => folder !== place.folder || directory !== place.directory) ||
		directories.some(
			({ folder, path }) => folder !== place.folder || parentDirectory(path) !== place.directory,
		)
	);
}
