import type { UploadListLabels } from "@dossier/ui/upload-list";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";

/** What the lines of the uploads say to screen readers and in tooltips. */
export function useUploadLabels(): UploadListLabels {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	return useMemo(() => {
		// Rounded down: 100 % is said once everything is there.
		const percent = new Intl.NumberFormat(locale, { style: "percent", roundingMode: "floor" });
		return {
			list: t("uploads.list"),
			progress: (name) => t("uploads.progress", { name }),
			percent: (progress) => percent.format(progress),
			pause: (name) => t("uploads.pause", { name }),
			resume: (name) => t("uploads.resume", { name }),
			retry: (name) => t("uploads.retry", { name }),
			cancel: (name) => t("uploads.cancel", { name }),
			dismiss: (name) => t("uploads.dismiss", { name }),
		};
	}, [t, locale]);
}
