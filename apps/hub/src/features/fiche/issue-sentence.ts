import { type FicheIssue, isRefusal } from "@dossier/shared/fiche/issue";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** What a value was expected to be, for the field that holds it. */
export function useExpectation(): (issue: FicheIssue) => string {
	const { t } = useTranslation("fiche");
	return useCallback(
		({ problem, kept = "" }: FicheIssue) => {
			return isRefusal(problem) ? t(`refused.${problem}`) : t(`expected.${problem}`, { kept });
		},
		[t],
	);
}

/** An issue whole: its line, its key, what was expected and what was found. */
export function useIssueSentence(): (issue: FicheIssue) => string {
	const { t } = useTranslation("fiche");
	const expectation = useExpectation();
	return useCallback(
		(issue: FicheIssue) => {
			const { line, key, received } = issue;
			const values = { line, key, received, expected: expectation(issue) };
			if (!key) return t("issue.atLine", values);
			if (received === undefined) return t("issue.atKey", values);
			return received === "" ? t("issue.empty", values) : t("issue.received", values);
		},
		[t, expectation],
	);
}
