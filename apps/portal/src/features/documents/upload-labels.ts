import type { UploadListLabels } from "@dossier/ui/upload-list";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";

/** The names of the upload list's parts, for screen readers and tooltips. */
export function useUploadLabels(): UploadListLabels {
	const { t } = useTranslation("uploads");
	const { locale } = useLocale();
	return {
		list: t("list"),
		percent: new Intl.NumberFormat(locale, { style: "percent" }).format,
		progress: (name) => t("progress", { name }),
		pause: (name) => t("pause", { name }),
		resume: (name) => t("resume", { name }),
		retry: (name) => t("retry", { name }),
		cancel: (name) => t("cancel", { name }),
		dismiss: (name) => t("dismiss", { name }),
	};
}
