import { InlineNotice } from "@dossier/ui/inline-notice";
import { useTranslation } from "react-i18next";
import { useSentence } from "./use-sentence.ts";

/** An error in a sentence, with what to do next. */
export function ErrorNotice({ error }: { error: unknown }) {
	const { t } = useTranslation();
	const { title, advice, reference } = useSentence()(error);
	return (
		<InlineNotice tone="danger" title={title}>
			{advice}
			{reference ? <span className="block text-xs">{t("reference", { reference })}</span> : null}
		</InlineNotice>
	);
}
