import type { DocumentPreviewLabels } from "@dossier/ui/document-preview/document-preview";
import { useTranslation } from "react-i18next";

/** The texts of the previews. */
export function usePreviewLabels(): DocumentPreviewLabels {
	const { t } = useTranslation("documents");
	const pair = (kind: "unreadable" | "passwordProtected" | "noPreview") => ({
		title: t(`previews.${kind}.title`),
		text: t(`previews.${kind}.text`),
	});
	return {
		loading: t("previews.loading"),
		zoomIn: t("previews.zoomIn"),
		zoomOut: t("previews.zoomOut"),
		fitWidth: t("previews.fitWidth"),
		page: (number, total) => t("previews.page", { number, total }),
		unreadable: pair("unreadable"),
		passwordProtected: pair("passwordProtected"),
		noPreview: pair("noPreview"),
		truncated: t("previews.truncated"),
	};
}
