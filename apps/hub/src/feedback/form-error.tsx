import { InlineNotice } from "@dossier/ui/inline-notice";
import { useTranslation } from "react-i18next";
import { useSentence } from "./use-sentence.ts";

/** Why what was asked did not happen, over the button that asks again. Nothing while there is no error. */
export function FormError({ error }: { error: unknown }) {
	const { t } = useTranslation();
	const sentence = useSentence();
	if (!error) return null;
	const { title, advice, reference } = sentence(error);
	return (
		<InlineNotice tone="danger" title={title}>
			{advice}
			{reference ? <span className="block text-xs">{t("reference", { reference })}</span> : null}
		</InlineNotice>
	);
}
