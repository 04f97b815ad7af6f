import type { Archive } from "@dossier/shared/archives/use-archive";
import { formatBytes } from "@dossier/shared/formats/size";
import { DownloadParts } from "@dossier/ui/download-parts";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.ts";

/** The zips an archive came as, to be taken one after the other; nothing while it is none or one. */
export function ArchiveParts({ archive: { parts, taken, taking, take } }: { archive: Archive }) {
	const { t } = useTranslation("archives");
	const { locale } = useLocale();
	if (!parts) return null;
	return (
		<div className="flex flex-col gap-3">
			<p className="text-muted-foreground text-sm">{t("takeEach")}</p>
			<DownloadParts
				label={t("parts")}
				parts={parts.map((part) => ({
					...part,
					name: part.fileName,
					detail: formatBytes(part.sizeBytes, locale),
				}))}
				taken={taken}
				taking={taking}
				takeLabel={t("download")}
				takenLabel={t("taken")}
				onTake={take}
			/>
		</div>
	);
}
