import { locales } from "@dossier/shared/locale/stored-locale";
import { Button } from "@dossier/ui/button";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.ts";

/** Offers the other languages, each in its own name. */
export function LanguageSwitch() {
	const { t } = useTranslation();
	const { locale, changeLocale } = useLocale();
	return locales
		.filter((other) => other !== locale)
		.map((other) => (
			<Button key={other} variant="ghost" size="sm" lang={other} onClick={() => changeLocale(other)}>
				{t(`languages.${other}`)}
			</Button>
		));
}
