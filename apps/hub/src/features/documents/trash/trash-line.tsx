import type { Tables } from "@dossier/shared/database.types";
import { formatDate } from "@dossier/shared/formats/date";
import { FileIcon } from "@dossier/ui/file-icon";
import { RelativeTime } from "@dossier/ui/relative-time";
import { TableCell, TableRow } from "@dossier/ui/table";
import { useTranslation } from "react-i18next";
import { useFolderLabel } from "../../../i18n/folder-label.ts";
import { useLocale } from "../../../i18n/locale.ts";
import { DeleteForGoodButton } from "./delete-for-good-button.tsx";
import { RestoreButton } from "./restore-button.tsx";

interface TrashLineProps {
	row: Tables<"document_trash">;
	mayRestore: boolean;
	mayPurge: boolean;
}

/** A document in the trash: where it was, who threw it away, and until when it can come back. */
export function TrashLine({ row, mayRestore, mayPurge }: TrashLineProps) {
	const { t } = useTranslation("trash");
	const { locale } = useLocale();
	const label = useFolderLabel();
	return (
		<TableRow>
			<TableCell className="w-full max-w-0">
				<div className="flex min-w-0 items-center gap-2.5">
					<FileIcon mimeType={row.mime_type} size="sm" />
					<div className="min-w-0">
						<p className="truncate font-medium" title={row.name}>
							{row.name}
						</p>
						<p className="truncate text-muted-foreground text-xs">
							{label(row.folder)}
							{row.directory ? ` / ${row.directory.slice(0, -1)}` : ""}
						</p>
					</div>
				</div>
			</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-md:hidden">
				{row.deleted_by_name}, <RelativeTime date={row.deleted_at} locale={locale} />
			</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-sm:hidden">
				{t("until", { date: formatDate(row.purge_at, locale) })}
			</TableCell>
			<TableCell className="w-0 whitespace-nowrap">
				<span className="flex justify-end gap-1.5">
					{mayRestore ? <RestoreButton row={row} /> : null}
					{mayPurge ? <DeleteForGoodButton row={row} /> : null}
				</span>
			</TableCell>
		</TableRow>
	);
}
