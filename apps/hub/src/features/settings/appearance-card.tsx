import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { ThemeChoice } from "@dossier/ui/theme-toggle";
import { useTranslation } from "react-i18next";
import { useThemeLabels } from "../../feedback/theme-labels.ts";

/** Light, dark, or as the system. */
export function AppearanceCard() {
	const { t } = useTranslation("settings");
	const labels = useThemeLabels();
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("appearance.title")}</CardTitle>
				<CardDescription>{t("appearance.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				<ThemeChoice labels={labels} />
			</CardContent>
		</Card>
	);
}
