import type { ColumnMapping } from "@dossier/shared/clients/import/fields";
import type { CheckSummary } from "@dossier/shared/clients/import/import-file";
import type { Tables } from "@dossier/shared/database.types";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardFooter, CardHeader, CardTitle } from "@dossier/ui/card";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { CheckTiles } from "./check-tiles.tsx";
import { ColumnMappingFields } from "./column-mapping-fields.tsx";
import { DuplicatesChoice } from "./duplicates-choice.tsx";
import { FileFacts } from "./file-facts.tsx";
import { FilePreviewSkeleton } from "./file-preview-skeleton.tsx";
import { Findings } from "./findings.tsx";
import type { OpenedFile } from "./opened-file.ts";
import { useCheckedLines } from "./use-checked-lines.ts";
import type { ImportDecision } from "./use-import-run.ts";

interface FilePreviewProps {
	file: OpenedFile;
	/** The import of this file that stopped half-way. */
	resumed: Tables<"client_imports"> | null;
	onImport: (decision: ImportDecision) => void;
	onLeave: () => void;
}

/** What is in a file, what each column is, and what would become of each line. */
export function FilePreview({ file, resumed, onImport, onLeave }: FilePreviewProps) {
	const { t } = useTranslation("clientImports");
	const [mapping, setMapping] = useState<ColumnMapping>(file.summary.guessed);
	const check = useCheckedLines(file, mapping, resumed?.id);
	return (
		<>
			{resumed ? (
				<InlineNotice tone="info" title={t("preview.resumedTitle")}>
					{t("preview.resumedText", { imported: resumed.imported_count, total: resumed.line_count })}
				</InlineNotice>
			) : null}
			<Card>
				<CardHeader>
					<CardTitle>{t("preview.columns")}</CardTitle>
					<FileFacts summary={file.summary} />
				</CardHeader>
				<CardContent>
					<ColumnMappingFields summary={file.summary} mapping={mapping} onChange={setMapping} />
				</CardContent>
			</Card>
			{check.isError ? (
				<LoadError error={check.error} onRetry={() => check.refetch()} retrying={check.isFetching} />
			) : check.data ? (
				<CheckedFile
					file={file}
					check={check.data}
					checkedAt={check.isPlaceholderData ? 0 : check.dataUpdatedAt}
					onImport={onImport}
					onLeave={onLeave}
				/>
			) : (
				<FilePreviewSkeleton />
			)}
		</>
	);
}

interface CheckedFileProps extends Pick<FilePreviewProps, "file" | "onImport" | "onLeave"> {
	check: CheckSummary;
	/** When the lines were checked; 0 while they are being checked again. */
	checkedAt: number;
}

function CheckedFile({ file, check, checkedAt, onImport, onLeave }: CheckedFileProps) {
	const { t } = useTranslation("clientImports");
	const [withDuplicates, setWithDuplicates] = useState(false);
	const lineCount = withDuplicates ? check.good : check.good - check.repeated - check.existing;
	return (
		<>
			<CheckTiles check={check} />
			<Card>
				<Findings file={file} check={check} checkedAt={checkedAt} />
				<CardFooter className="flex-wrap justify-between gap-3">
					<DuplicatesChoice check={check} value={withDuplicates} onChange={setWithDuplicates} />
					<div className="flex flex-wrap gap-2">
						<Button variant="secondary" onClick={onLeave}>
							{t("preview.leave")}
						</Button>
						<Button
							disabled={lineCount === 0 || checkedAt === 0}
							onClick={() => onImport({ lineCount, withDuplicates })}
						>
							{t("preview.submit", { count: lineCount })}
						</Button>
					</div>
				</CardFooter>
			</Card>
		</>
	);
}
