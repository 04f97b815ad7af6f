import type { Finding } from "@dossier/shared/clients/import/import-file";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@dossier/ui/table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LoadMore } from "../../feedback/load-more.tsx";
import { paths } from "../../paths.ts";
import { useProblemSentences } from "./use-problem-sentences.ts";

interface FindingsTableProps {
	findings: { readonly rows: readonly Finding[]; readonly total: number };
	onMore: () => void;
}

/** One row a finding: the line, the value, and what to do. */
export function FindingsTable({ findings: { rows, total }, onMore }: FindingsTableProps) {
	const { t } = useTranslation("clientImports");
	return (
		<div className="overflow-hidden rounded-md border">
			<Table label={t("findings.title")} containerClassName="max-h-96">
				<TableHeader>
					<TableRow>
						<TableHead>{t("findings.line")}</TableHead>
						<TableHead className="max-sm:hidden">{t("findings.field")}</TableHead>
						<TableHead>{t("findings.value")}</TableHead>
						<TableHead>{t("findings.problem")}</TableHead>
					</TableRow>
				</TableHeader>
				<TableBody>
					{rows.map((finding) => (
						<FindingRow key={keyOf(finding)} finding={finding} />
					))}
				</TableBody>
			</Table>
			<LoadMore
				hasMore={rows.length < total}
				loading={false}
				onLoad={onMore}
				automatic={false}
				summary={t("findings.summary", { shown: rows.length, total })}
			/>
		</div>
	);
}

function keyOf(finding: Finding): string {
	return finding.kind === "issue"
		? `${finding.line}-${finding.field}-${finding.problem}`
		: `${finding.line}-${finding.kind}`;
}

function FindingRow({ finding }: { finding: Finding }) {
	const { t } = useTranslation("clientImports");
	const isIssue = finding.kind === "issue";
	const field = isIssue ? finding.field : "email";
	return (
		<TableRow>
			<TableCell className="tabular-nums">{finding.line}</TableCell>
			<TableCell className="whitespace-nowrap max-sm:hidden">{field ? t(`fields.${field}`) : ""}</TableCell>
			<TableCell className="wrap-anywhere max-w-56">{isIssue ? finding.value : finding.email}</TableCell>
			<TableCell className="min-w-44">
				<FindingAdvice finding={finding} />
			</TableCell>
		</TableRow>
	);
}

function FindingAdvice({ finding }: { finding: Finding }) {
	const { t } = useTranslation("clientImports");
	const problems = useProblemSentences();
	if (finding.kind === "issue") return problems[finding.problem];
	if (finding.kind === "repeated") return t("findings.sameAsLine", { line: finding.firstLine });
	return (
		<Link to={paths.client(finding.clientId)} target="_blank" className="underline underline-offset-2">
			{t("findings.sameAsClient", { name: finding.clientNom })}
		</Link>
	);
}
