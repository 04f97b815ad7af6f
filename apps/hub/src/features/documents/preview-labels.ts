import type { DocumentPreviewLabels } from "@dossier/ui/document-preview/document-preview";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** What the previews say. */
export function usePreviewLabels(): DocumentPreviewLabels {
	const { t } = useTranslation("documents");
	return useMemo(
		() => ({
			loading: t("preview.loading"),
			zoomIn: t("preview.zoomIn"),
			zoomOut: t("preview.zoomOut"),
			fitWidth: t("preview.fitWidth"),
			page: (number, total) => t("preview.page", { number, total }),
			unreadable: { title: t("preview.unreadableTitle"), text: t("preview.unreadableText") },
			passwordProtected: { title: t("preview.passwordTitle"), text: t("preview.passwordText") },
			noPreview: { title: t("preview.noneTitle"), text: t("preview.noneText") },
			truncated: t("preview.truncated"),
		}),
		[t],
	);
}
