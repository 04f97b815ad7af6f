import type { Letter, Locale } from "@dossier/functions/mails/letter";
import { letterOf } from "@dossier/functions/mails/mail";
import { type MailName, mails } from "@dossier/functions/mails/mails";
import type { MailWords } from "@dossier/shared/mail-templates/schema";
import { Card, CardContent } from "@dossier/ui/card";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { checkWords } from "./check-words.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { MailPreview } from "./mail-preview.tsx";
import type { SavedWords, WrittenWords } from "./mail-words.ts";
import { useMailTrial } from "./use-mail-trial.ts";
import { useSaveWords } from "./use-save-words.ts";
import { WordsForm } from "./words-form.tsx";

interface MailTemplateEditorProps {
	mail: MailName;
	locale: Locale;
	saved: SavedWords | undefined;
	written: WrittenWords | undefined;
	onWritten: (words: WrittenWords | undefined) => void;
}

/** The words of one mail in one language, and how it will look. */
export function MailTemplateEditor({ mail, locale, saved, written, onWritten }: MailTemplateEditorProps) {
	const { t } = useTranslation("mailTemplates");
	const { t: common } = useTranslation();
	const { save, restore } = useSaveWords({ template: mail, locale }, onWritten);
	const trial = useMailTrial({ template: mail, locale });
	const words = written ?? saved ?? mails[mail].original(locale);
	const pending = save.isPending || restore.isPending;
	const conflict = !pending && written && written.revision !== saved?.revision;
	const backToOriginal = () => {
		if (saved) return restore.mutate(saved);
		onWritten(undefined);
		toastWithUndo({
			message: t("restored"),
			undoLabel: common("undo"),
			onUndo: () => onWritten(written),
		});
	};
	return (
		<>
			{conflict ? (
				<ConflictNotice
					theirs={saved}
					onTake={() => onWritten(undefined)}
					onKeep={() => onWritten({ ...written, revision: saved?.revision })}
				/>
			) : (
				<FormError error={save.error ?? restore.error} />
			)}
			<Card>
				<CardContent className="pt-4">
					<WordsForm
						names={mails[mail].names}
						words={words}
						locale={locale}
						own={saved !== undefined}
						changed={written !== undefined}
						saving={save.isPending}
						restoring={restore.isPending}
						trying={trial.isPending}
						onChange={(change) =>
							onWritten({
								subject: words.subject,
								body: words.body,
								revision: (written ?? saved)?.revision,
								...change,
							})
						}
						onSave={() => written && save.mutate(written)}
						onTry={() => trial.mutate(words)}
						onRestore={backToOriginal}
					/>
				</CardContent>
			</Card>
			<MailPreview letter={previewOf(mail, locale, words)} locale={locale} />
		</>
	);
}

/** The letter with example values; nothing while the words cannot be sent. */
function previewOf(mail: MailName, locale: Locale, words: MailWords): Letter | undefined {
	const problems = checkWords(words, mails[mail].names);
	if (problems.subject || problems.body) return undefined;
	return letterOf(mails[mail].example(locale), words);
}
