import { foldersQuery } from "@dossier/shared/folders/queries";
import { useQuery } from "@tanstack/react-query";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { groupsOf } from "./document-group.ts";

/** The groups of documents of the space, as the table `folders` makes them. */
export function useDocumentGroups() {
	const client = useDossierClient();
	return useQuery({ ...foldersQuery(client), select: groupsOf });
}
