import { cursorLink } from "@dossier/shared/cursor-link/cursor-link";
import { CopyButton } from "@dossier/ui/copy-button";
import { useTranslation } from "react-i18next";

interface CursorLinkPreviewProps {
	clientsRoot: string;
	slug: string;
}

/** The link a root gives for one client, as it is typed. */
export function CursorLinkPreview({ clientsRoot, slug }: CursorLinkPreviewProps) {
	const { t } = useTranslation("settings");
	const link = clientsRoot.trim() ? cursorLink(clientsRoot, slug) : null;
	return (
		<div className="flex flex-col gap-1.5">
			<p className="text-muted-foreground text-xs">{t("cursor.preview")}</p>
			<div className="flex items-center gap-2 rounded-md bg-muted py-1.5 pr-1.5 pl-3">
				<output className="wrap-anywhere min-w-0 flex-1 font-mono text-xs">
					{link ?? <span className="font-sans text-muted-foreground">{t("cursor.previewEmpty")}</span>}
				</output>
				{link ? (
					<CopyButton value={link} label={t("cursor.copy")} copiedLabel={t("cursor.copied")} iconOnly />
				) : null}
			</div>
		</div>
	);
}
