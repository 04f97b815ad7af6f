import type { Locale } from "@dossier/shared/errors/sentences";
import { isLocale, locales } from "@dossier/shared/locale/stored-locale";
import { SegmentedControl, SegmentedControlItem } from "@dossier/ui/segmented-control";
import { useTranslation } from "react-i18next";
import { useLocale } from "./locale.ts";

interface LocaleChoiceProps {
	/** Called with the language chosen, which the screen has already. */
	onChosen?: (locale: Locale) => void;
}

/** The choice of the language, each one by its own name. */
export function LocaleChoice({ onChosen }: LocaleChoiceProps) {
	const { t } = useTranslation();
	const { locale, changeLocale } = useLocale();
	return (
		<SegmentedControl
			label={t("language.label")}
			value={locale}
			onValueChange={(chosen) => {
				if (!isLocale(chosen)) return;
				changeLocale(chosen);
				onChosen?.(chosen);
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
