import type { Tables } from "@dossier/shared/database.types";
import { foldersQuery } from "@dossier/shared/folders/queries";
import { useQuery } from "@tanstack/react-query";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Whether the client sees a document, by the rules of its folder: nothing else is shared by a link. */
export function useIsShareable({
	folder,
	visible,
}: Pick<Tables<"documents">, "folder" | "visible">): boolean {
	const folders = useQuery(foldersQuery(useDossierClient())).data;
	const rule = folders?.find(({ name }) => name === folder)?.client_visibility;
	return rule === "always" || (rule === "when_marked" && visible);
}
