import { isLocale, locales } from "@dossier/shared/locale/stored-locale";
import { SegmentedControl, SegmentedControlItem } from "@dossier/ui/segmented-control";
import { useTranslation } from "react-i18next";
import { useLocale } from "./locale.ts";

/** The choice of the language, each one by its own name. */
export function LocaleChoice() {
	const { t } = useTranslation();
	const { locale, changeLocale } = useLocale();
	return (
		<SegmentedControl
			label={t("language.label")}
			value={locale}
			onValueChange={(chosen) => {
				if (isLocale(chosen)) changeLocale(chosen);
			}}
		>
			{locales.map((each) => (
				<SegmentedControlItem key={each} value={each} lang={each}>
					{t(`language.${each}`)}
				</SegmentedControlItem>
			))}
		</SegmentedControl>
	);
}
