import type { MailWords } from "@dossier/shared/mail-templates/schema";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useTranslation } from "react-i18next";

interface ConflictNoticeProps {
	/** What somebody else saved; nothing when they went back to Dossier's words. */
	theirs: MailWords | undefined;
	onTake: () => void;
	onKeep: () => void;
}

/** Shows what was saved while somebody was writing, and asks which of the two stays. */
export function ConflictNotice({ theirs, onTake, onKeep }: ConflictNoticeProps) {
	const { t } = useTranslation("mailTemplates");
	return (
		<InlineNotice
			tone="warning"
			title={t("conflict.title")}
			action={
				<>
					<Button variant="secondary" size="sm" onClick={onTake}>
						{t("conflict.take")}
					</Button>
					<Button variant="secondary" size="sm" onClick={onKeep}>
						{t("conflict.keep")}
					</Button>
				</>
			}
		>
			<p>{t(theirs ? "conflict.text" : "conflict.gone")}</p>
			{theirs ? (
				<blockquote className="wrap-anywhere mt-2 whitespace-pre-line border-l-2 pl-3">
					<strong className="font-semibold">{theirs.subject}</strong>
					{`\n\n${theirs.body}`}
				</blockquote>
			) : null}
		</InlineNotice>
	);
}
