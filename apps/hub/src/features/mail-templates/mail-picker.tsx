import type { Locale } from "@dossier/functions/mails/letter";
import { isMailName, type MailName, mailNames } from "@dossier/functions/mails/mails";
import { isLocale, locales } from "@dossier/shared/locale/stored-locale";
import { Field } from "@dossier/ui/field";
import { NativeSelect } from "@dossier/ui/native-select";
import { useTranslation } from "react-i18next";

interface MailPickerProps {
	mail: MailName;
	locale: Locale;
	onMail: (mail: MailName) => void;
	onLocale: (locale: Locale) => void;
}

/** Which mail is worded, and in which language. */
export function MailPicker({ mail, locale, onMail, onLocale }: MailPickerProps) {
	const { t } = useTranslation("mailTemplates");
	const { t: common } = useTranslation();
	return (
		<div className="flex flex-col gap-4 sm:flex-row">
			<Field label={t("mail")} hint={t(`about.${mail}`)} className="min-w-0 flex-1">
				<NativeSelect
					value={mail}
					onChange={(event) => {
						if (isMailName(event.target.value)) onMail(event.target.value);
					}}
				>
					{mailNames.map((name) => (
						<option key={name} value={name}>
							{t(`mails.${name}`)}
						</option>
					))}
				</NativeSelect>
			</Field>
			<Field label={t("language")} className="sm:w-40">
				<NativeSelect
					value={locale}
					onChange={(event) => {
						if (isLocale(event.target.value)) onLocale(event.target.value);
					}}
				>
					{locales.map((option) => (
						<option key={option} value={option} lang={option}>
							{common(`languages.${option}`)}
						</option>
					))}
				</NativeSelect>
			</Field>
		</div>
	);
}
