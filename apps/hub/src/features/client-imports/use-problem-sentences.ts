import { useTranslation } from "react-i18next";

/** What is wrong with a value and how to mend it, by its code. */
export function useProblemSentences() {
	const { t } = useTranslation("clientImports");
	return t("problems", { returnObjects: true });
}
