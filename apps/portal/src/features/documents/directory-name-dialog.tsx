import type { Tables } from "@dossier/shared/database.types";
import { directoryName, parentDirectory } from "@dossier/shared/directories/directory";
import { createDirectory, moveDirectory } from "@dossier/shared/directories/mutations";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentGroup } from "./document-group.ts";
import { NameForm } from "./name-form.tsx";

interface DirectoryNameDialogProps {
	group: DocumentGroup;
	/** The one that gets another name; a new one where the group stands if there is none. */
	directory?: Tables<"document_directories">;
	onClose: () => void;
}

/** Makes a folder of the client's own, or gives one another name. */
export function DirectoryNameDialog({ group, directory, onClose }: DirectoryNameDialogProps) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	const { space } = useMembership();
	const save = (name: string) =>
		directory
			? moveDirectory(client, {
					directoryId: directory.id,
					folder: directory.folder,
					parent: parentDirectory(directory.path),
					name,
				})
			: createDirectory(client, {
					clientId: space.clientId,
					folder: group.folder,
					path: (group.directory ?? "") + name,
				});
	return (
		<NameForm
			title={t(directory ? "directories.rename" : "directories.new")}
			label={t("directories.name")}
			submit={t(directory ? "rename" : "create")}
			before={directory ? directoryName(directory.path) : ""}
			onSave={save}
			onClose={onClose}
		/>
	);
}
