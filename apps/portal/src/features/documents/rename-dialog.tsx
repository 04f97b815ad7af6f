import type { Tables } from "@dossier/shared/database.types";
import { renameDocument } from "@dossier/shared/documents/mutations";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { NameForm } from "./name-form.tsx";

/** Gives a document of the client's another name. */
export function RenameDialog({ document, onClose }: { document: Tables<"documents">; onClose: () => void }) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	return (
		<NameForm
			title={t("renameTitle")}
			label={t("fileName")}
			submit={t("rename")}
			before={document.name}
			onSave={(name) =>
				renameDocument(client, { documentId: document.id, name, revision: document.revision })
			}
			onClose={onClose}
		/>
	);
}
