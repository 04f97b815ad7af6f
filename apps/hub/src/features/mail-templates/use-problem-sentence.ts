import { useTranslation } from "react-i18next";
import type { Problem } from "./check-words.ts";

/** Says what is wrong with a text and how to mend it. */
export function useProblemSentence(): (problem: Problem | undefined) => string | undefined {
	const { t } = useTranslation("mailTemplates");
	return (problem) => {
		if (!problem) return undefined;
		switch (problem.kind) {
			case "tooLong":
				return t("problems.tooLong", { most: problem.most });
			case "unknown":
				return t("problems.unknown", { count: problem.names.length, names: problem.names.join(", ") });
			case "broken":
				return t("problems.broken", { example: "{{agency_name}}" });
			default:
				return t(`problems.${problem.kind}`);
		}
	};
}
