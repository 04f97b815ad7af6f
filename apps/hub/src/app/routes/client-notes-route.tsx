import { foldersQuery } from "@dossier/shared/folders/queries";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { readableFolders } from "../../access/permissions.ts";
import { NotesPage } from "../../features/notes/notes-page.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { NotFoundPage } from "../not-found-page.tsx";

/** The private notes on a client, for the roles that read the private folder. */
export function Component() {
	const { noteId } = useParams();
	const { role } = useCurrentStaff();
	const folders = useQuery(foldersQuery(useDossierClient()));
	if (!folders.data) return null;
	const isReader = readableFolders(folders.data, role).some(({ name }) => name === "_private");
	return isReader ? <NotesPage noteId={noteId} /> : <NotFoundPage />;
}
