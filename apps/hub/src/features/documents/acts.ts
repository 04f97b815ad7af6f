import type { Enums } from "@dossier/shared/database.types";
import { createContext, useContext } from "react";
import type { Place } from "./arranging/place.ts";
import type { Chosen } from "./chosen.ts";
import type { DocumentRow } from "./document-row.ts";
import type { Directory } from "./folder-context.ts";

/** What can be done with the documents and directories of a folder; each asks what it has to ask. */
export interface Acts {
	/** Lets files of this computer be added to the directory on screen. */
	addFiles(files: readonly File[], add: () => void): void;
	show(documents: readonly DocumentRow[]): void;
	hide(documents: readonly DocumentRow[]): void;
	move(chosen: Chosen, place: Place): void;
	/** Asks for the place first. */
	askWhere(chosen: Chosen): void;
	rename(document: DocumentRow): void;
	setType(documents: readonly DocumentRow[], type: Enums<"document_type">): void;
	throwAway(chosen: Chosen): void;
	createDirectory(): void;
	renameDirectory(directory: Directory): void;
}

/** The acts of the folder on screen. */
export const ActsContext = createContext<Acts | null>(null);

/** The acts of the folder on screen. */
export function useActs(): Acts {
	const acts = useContext(ActsContext);
	if (!acts) throw new Error("useActs needs an ActsProvider above it.");
	return acts;
}
