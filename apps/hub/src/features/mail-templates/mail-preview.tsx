import type { Letter, Locale } from "@dossier/functions/mails/letter";
import { buttonVariants } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { useTranslation } from "react-i18next";

/** A mail as it will look; nothing while its words are not complete. */
export function MailPreview({ letter, locale }: { letter: Letter | undefined; locale: Locale }) {
	const { t } = useTranslation("mailTemplates");
	return (
		<Card aria-labelledby="mail-preview-title">
			<CardHeader>
				<CardTitle id="mail-preview-title">{t("preview.title")}</CardTitle>
				<CardDescription>{t("preview.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				{letter ? (
					<PreviewedLetter letter={letter} locale={locale} />
				) : (
					<p className="text-muted-foreground">{t("preview.broken")}</p>
				)}
			</CardContent>
		</Card>
	);
}

function PreviewedLetter({ letter, locale }: { letter: Letter; locale: Locale }) {
	const { t } = useTranslation("mailTemplates");
	const { subject, paragraphs, action, note } = letter;
	return (
		<div className="overflow-hidden rounded-lg border">
			<p className="wrap-anywhere border-b bg-card px-4 py-3">
				<span className="text-muted-foreground">{t("preview.subject")}</span>{" "}
				<strong className="font-semibold" lang={locale}>
					{subject}
				</strong>
			</p>
			<div lang={locale} className="bg-muted p-4 sm:p-6">
				<div className="wrap-anywhere mx-auto flex max-w-xl flex-col gap-4 rounded-lg bg-card p-5 shadow-xs sm:p-8">
					{paragraphs.map((paragraph, index) => (
						<p key={index} className="whitespace-pre-line">
							{paragraph}
						</p>
					))}
					<span className={buttonVariants({ size: "lg", className: "my-2 self-start" })}>{action.label}</span>
					<p className="text-muted-foreground text-sm">{note}</p>
				</div>
			</div>
		</div>
	);
}
