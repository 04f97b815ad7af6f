import type { ArchivePart } from "@dossier/shared/archives/mutations";
import { formatBytes } from "@dossier/shared/formats/size";
import { DownloadParts } from "@dossier/ui/download-parts";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.ts";

interface ArchivePartsProps {
	parts: readonly ArchivePart[];
	onTake: (part: ArchivePart) => void;
}

/** The zips an archive came as, to be taken one after the other. */
export function ArchiveParts({ parts, onTake }: ArchivePartsProps) {
	const { t } = useTranslation("archives");
	const { locale } = useLocale();
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
				takeLabel={t("download")}
				takenLabel={t("taken")}
				onTake={onTake}
			/>
		</div>
	);
}
