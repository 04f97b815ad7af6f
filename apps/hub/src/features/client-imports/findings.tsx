import type { CheckSummary, FindingsFilter } from "@dossier/shared/clients/import/import-file";
import { Button } from "@dossier/ui/button";
import { CardAction, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { useMutation } from "@tanstack/react-query";
import { CircleCheck, Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { saveFile } from "../../files/save-file.ts";
import { FindingsFilterBar } from "./findings-filter-bar.tsx";
import { FindingsTable } from "./findings-table.tsx";
import type { OpenedFile } from "./opened-file.ts";
import { useFindings } from "./use-findings.ts";
import { useProblemSentences } from "./use-problem-sentences.ts";

interface FindingsProps {
	file: OpenedFile;
	check: CheckSummary;
	checkedAt: number;
}

const EVERYTHING: FindingsFilter = { kind: null, field: null };

/** The lines to look at: what is wrong with each and how to mend it; as a table and as a file. */
export function Findings({ file, check, checkedAt }: FindingsProps) {
	const { t } = useTranslation("clientImports");
	const [filter, setFilter] = useState(EVERYTHING);
	const { findings, showMore } = useFindings(file, filter, checkedAt);
	const download = useFindingsDownload(file);
	if (check.faulty + check.repeated + check.existing === 0) {
		return <EmptyState icon={CircleCheck} size="compact" title={t("findings.none")} />;
	}
	return (
		<>
			<CardHeader>
				<CardTitle>{t("findings.title")}</CardTitle>
				<CardAction>
					<Button variant="ghost" size="sm" onClick={() => download.mutate()} pending={download.isPending}>
						<Download aria-hidden="true" />
						{t("findings.download")}
					</Button>
				</CardAction>
			</CardHeader>
			<CardContent className="flex flex-col gap-3">
				<FindingsFilterBar filter={filter} onChange={setFilter} />
				{findings ? <FindingsTable findings={findings} onMore={showMore} /> : null}
			</CardContent>
		</>
	);
}

function useFindingsDownload(file: OpenedFile) {
	const { t } = useTranslation("clientImports");
	const say = useProblemSentences();
	const tellError = useErrorToast();
	return useMutation({
		mutationFn: async () => {
			const { csvFile } = await import("@dossier/shared/clients/export/csv-file");
			const headers = [t("findings.line"), t("findings.field"), t("findings.value"), t("findings.problem")];
			saveFile(csvFile(await file.lines.findingsTable(headers, say)), t("findings.fileName"));
		},
		onError: tellError,
	});
}
