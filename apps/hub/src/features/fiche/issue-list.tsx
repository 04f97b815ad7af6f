import type { FicheIssue } from "@dossier/shared/fiche/issue";
import { CircleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useIssueSentence } from "./issue-sentence.ts";

interface IssueListProps {
	issues: readonly FicheIssue[];
	/** Brings the cursor to what is wrong. */
	onShow: (issue: FicheIssue) => void;
}

/** What is wrong with the file, a line each; each leads to its place. */
export function IssueList({ issues, onShow }: IssueListProps) {
	const { t } = useTranslation("fiche");
	const sentence = useIssueSentence();
	return (
		<div role="status" aria-label={t("issue.list")} className="border-t empty:hidden">
			{issues.length > 0 ? (
				<ul className="flex max-h-48 flex-col overflow-y-auto py-1.5">
					{issues.map((issue) => (
						<li key={`${issue.from} ${issue.problem}`}>
							<button
								type="button"
								onClick={() => onShow(issue)}
								className="flex w-full items-start gap-2 px-4 py-1.5 text-start text-danger text-sm hover:bg-accent focus-visible:outline-offset-[-2px]"
							>
								<CircleAlert aria-hidden="true" className="mt-[0.15em] size-[1em] shrink-0" />
								<span className="min-w-0 break-words">{sentence(issue)}</span>
							</button>
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}
