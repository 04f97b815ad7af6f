import { foldersQuery } from "@dossier/shared/folders/queries";
import { useQuery } from "@tanstack/react-query";
import { Navigate } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { readableFolders } from "../../access/permissions.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** A client's page opens on the first folder the person's role reads, else on who has access. */
export function Component() {
	const client = useCurrentClient();
	const staff = useCurrentStaff();
	const folders = useQuery(foldersQuery(useDossierClient()));
	if (!folders.data) return null;
	const first = readableFolders(folders.data, staff.role)[0];
	return (
		<Navigate
			to={first ? paths.clientFolder(client.id, first.name) : paths.clientAccess(client.id)}
			replace
		/>
	);
}
