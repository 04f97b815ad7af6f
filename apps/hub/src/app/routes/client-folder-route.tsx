import { foldersQuery } from "@dossier/shared/folders/queries";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { readableFolders } from "../../access/permissions.ts";
import { FolderSection } from "../../features/documents/folder-section.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { NotFoundPage } from "../not-found-page.tsx";

/** A folder of a client, with one of its documents open when the address names it. */
export function Component() {
	const { folder: name, documentId } = useParams();
	const staff = useCurrentStaff();
	const folders = useQuery(foldersQuery(useDossierClient()));
	if (!folders.data) return null;
	const folder = readableFolders(folders.data, staff.role).find((readable) => readable.name === name);
	return folder ? (
		<FolderSection key={folder.name} folder={folder} documentId={documentId} />
	) : (
		<NotFoundPage />
	);
}
