import type { FicheIssue } from "@dossier/shared/fiche/issue";
import { Card, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { IssueList } from "./issue-list.tsx";
import { useIssueSentence } from "./issue-sentence.ts";

const CodeEditor = lazy(() => import("./code-editor.tsx"));

interface YamlPaneProps {
	text: string;
	onChange: (text: string) => void;
	issues: readonly FicheIssue[];
	readOnly: boolean;
	target: { readonly from: number } | null;
	onShow: (issue: FicheIssue) => void;
	className?: string;
}

/** The fiche as its file, what is wrong marked in it and listed under it. */
export function YamlPane({ text, onChange, issues, readOnly, target, onShow, className }: YamlPaneProps) {
	const { t } = useTranslation("fiche");
	const { t: common } = useTranslation();
	const sentence = useIssueSentence();
	const marks = useMemo(
		() => issues.map((issue) => ({ from: issue.from, to: issue.to, message: sentence(issue) })),
		[issues, sentence],
	);
	return (
		<div className={className}>
			<Card className="overflow-hidden">
				<CardHeader>
					<CardTitle className="font-mono text-sm">fiche-client.yaml</CardTitle>
				</CardHeader>
				<div className="border-t">
					<Suspense
						fallback={
							<SkeletonRegion label={common("loading")} className="p-4">
								<Skeleton className="h-96 w-full" />
							</SkeletonRegion>
						}
					>
						<CodeEditor
							label={t("yaml.label")}
							value={text}
							onChange={onChange}
							marks={marks}
							readOnly={readOnly}
							target={target}
						/>
					</Suspense>
				</div>
				<IssueList issues={issues} onShow={onShow} />
			</Card>
		</div>
	);
}
