import { InlineNotice } from "@dossier/ui/inline-notice";
import { useTranslation } from "react-i18next";
import type { LinkFailure } from "./link-failure.ts";

/** Says why the link of the mail did not log the person in, and what does. Nothing when there was no such link. */
export function LinkFailureNotice({ failure }: { failure: LinkFailure | null }) {
	const { t } = useTranslation("access");
	if (!failure) return null;
	return (
		<InlineNotice tone="warning" title={t(`link.${failure}.title`)}>
			{t(`link.${failure}.text`)}
		</InlineNotice>
	);
}
