import { Button } from "@dossier/ui/button";
import { IconButton } from "@dossier/ui/icon-button";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import type { FolderContext } from "./folder-context.ts";

interface ClosePanelButtonProps {
	context: FolderContext;
	/** Writes what it does instead of only drawing it. */
	withText?: boolean;
}

/** Goes back to the list alone. */
export function ClosePanelButton({ context, withText = false }: ClosePanelButtonProps) {
	const { t } = useTranslation("documents");
	const navigate = useNavigate();
	const close = () =>
		void navigate(paths.clientFolder(context.client.id, context.folder.name, context.directory));
	return withText ? (
		<Button variant="secondary" onClick={close}>
			{t("panel.close")}
		</Button>
	) : (
		<IconButton label={t("panel.close")} size="sm" onClick={close}>
			<X aria-hidden="true" />
		</IconButton>
	);
}
