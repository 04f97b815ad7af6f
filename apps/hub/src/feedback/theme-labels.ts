import type { ThemeLabels } from "@dossier/ui/theme-toggle";
import { useTranslation } from "react-i18next";

/** What the choice of theme says. */
export function useThemeLabels(): ThemeLabels {
	const { t } = useTranslation();
	return t("theme", { returnObjects: true });
}
