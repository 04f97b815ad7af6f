import { cursorLink } from "@dossier/shared/cursor-link/cursor-link";
import { useTranslation } from "react-i18next";
import { ClientsRootForm } from "../../cursor/clients-root-form.tsx";

interface CursorRootFormProps {
	slug: string;
	onSaved: () => void;
}

/** Asks once where the clients' folders are, then opens the client's project in Cursor. */
export function CursorRootForm({ slug, onSaved }: CursorRootFormProps) {
	const { t } = useTranslation("clients");
	return (
		<ClientsRootForm
			exampleSlug={slug}
			submitLabel={t("cursor.submit")}
			onSaved={(root) => {
				onSaved();
				const opened = cursorLink(root, slug);
				if (opened) window.location.assign(opened);
			}}
		/>
	);
}
