import { directoriesIn } from "@dossier/shared/directories/directory";
import { documentsQuery } from "@dossier/shared/documents/queries";
import { useDebounced } from "@dossier/shared/text/use-debounced";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentsFilter } from "./documents-toolbar.tsx";
import type { FolderContext } from "./folder-context.ts";

/** What the list shows: this directory, or everything in the folder that answers the filter. */
export function useListedDocuments(context: FolderContext, filter: DocumentsFilter) {
	const client = useDossierClient();
	const [order, setOrder] = useState<DocumentsOrder>({ sort: "created", direction: "descending" });
	const search = useDebounced(filter.search.trim());
	const filtered = search !== "" || filter.type !== undefined;
	const list = useInfiniteQuery({
		...documentsQuery(client, {
			clientId: context.client.id,
			folder: context.folder.name,
			directory: filtered ? undefined : context.directory,
			type: filter.type,
			search,
			...order,
		}),
		placeholderData: keepPreviousData,
	});
	const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows), [list.data]);
	const inFolder = context.directories.filter(({ folder }) => folder === context.folder.name);
	const directories = filtered ? [] : directoriesIn(inFolder, context.directory);
	return { list, rows, directories, filtered, order, setOrder };
}

/** The list and what of it is on screen. */
export type ListedDocuments = ReturnType<typeof useListedDocuments>;

/** How the documents of a folder are ordered. */
export interface DocumentsOrder {
	readonly sort: "created" | "nom";
	readonly direction: "ascending" | "descending";
}
