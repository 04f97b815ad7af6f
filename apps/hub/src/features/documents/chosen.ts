import { directoryName } from "@dossier/shared/directories/directory";
import type { ChosenIds } from "@dossier/shared/documents/arranging";
import { useTranslation } from "react-i18next";
import type { DocumentRow } from "./document-row.ts";
import type { Directory } from "./folder-context.ts";

/** What an act is about: documents, and directories with all that is in them. */
export interface Chosen {
	readonly documents: readonly DocumentRow[];
	readonly directories: readonly Directory[];
}

/** These documents and no directory. */
export function onlyDocuments(...documents: readonly DocumentRow[]): Chosen {
	return { documents, directories: [] };
}

/** This directory with all that is in it. */
export function onlyDirectory(directory: Directory): Chosen {
	return { documents: [], directories: [directory] };
}

/** How many rows of a list it is. */
export function countOf({ documents, directories }: Chosen): number {
	return documents.length + directories.length;
}

/** The name of the one there is, or of the first. */
export function nameOf({ documents, directories }: Chosen): string {
	const [directory] = directories;
	return directory ? directoryName(directory.path) : (documents[0]?.name ?? "");
}

/** What the database is told of it. */
export function idsOf({ documents, directories }: Chosen): ChosenIds {
	return { documentIds: documents.map(({ id }) => id), directoryIds: directories.map(({ id }) => id) };
}

/** How many of each there are: "2 dossiers et 3 documents". */
export function useCounted(): (chosen: Chosen) => string {
	const { t } = useTranslation("arranging");
	return ({ documents, directories }) => {
		const counts = {
			documents: t("documents", { count: documents.length }),
			directories: t("directories", { count: directories.length }),
		};
		if (directories.length === 0) return counts.documents;
		return documents.length === 0 ? counts.directories : t("both", counts);
	};
}
