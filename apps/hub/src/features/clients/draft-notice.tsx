import { formatDateTime } from "@dossier/shared/formats/date";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";
import type { useClientDraft } from "./use-client-draft.ts";

interface DraftNoticeProps {
	/** When the draft was saved with which the form opened; undefined when there was none. */
	savedAt: string | undefined;
	kept: ReturnType<typeof useClientDraft>;
}

/**
 * Says that a draft came back and offers to start over; then offers the draft again.
 * Here and not in a toast: what lies outside of a dialog is out of reach while it is open.
 */
export function DraftNotice({ savedAt: savedWhenOpened, kept }: DraftNoticeProps) {
	const { t } = useTranslation("clientLists");
	const { locale } = useLocale();
	// As it was when the form opened: what is saved since is no draft that came back.
	const [savedAt] = useState(savedWhenOpened);
	if (kept.restore) {
		return (
			<InlineNotice
				tone="info"
				action={
					<Button variant="secondary" size="sm" onClick={kept.restore}>
						{t("draft.restore")}
					</Button>
				}
			>
				{t("draft.discarded")}
			</InlineNotice>
		);
	}
	if (!savedAt) return null;
	return (
		<InlineNotice
			tone="info"
			title={t("draft.restored", { date: formatDateTime(savedAt, locale) })}
			action={
				<Button variant="secondary" size="sm" onClick={kept.discard}>
					{t("draft.discard")}
				</Button>
			}
		>
			{t("draft.restoredText")}
		</InlineNotice>
	);
}
