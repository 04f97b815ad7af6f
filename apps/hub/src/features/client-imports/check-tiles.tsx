import type { CheckSummary } from "@dossier/shared/clients/import/import-file";
import { StatTile } from "@dossier/ui/stat-tile";
import { CircleCheck, Copy, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";

/** How many lines are good, known already, or at fault. */
export function CheckTiles({ check }: { check: CheckSummary }) {
	const { t } = useTranslation("clientImports");
	const { locale } = useLocale();
	const written = (count: number) => count.toLocaleString(locale);
	const duplicates = check.repeated + check.existing;
	return (
		<div className="grid gap-3 sm:grid-cols-3">
			<StatTile label={t("tiles.good")} value={written(check.good - duplicates)} icon={CircleCheck} />
			<StatTile
				label={t("tiles.duplicates")}
				value={written(duplicates)}
				icon={Copy}
				tone={duplicates > 0 ? "warning" : "neutral"}
			/>
			<StatTile
				label={t("tiles.faulty")}
				value={written(check.faulty)}
				icon={TriangleAlert}
				tone={check.faulty > 0 ? "danger" : "neutral"}
			/>
		</div>
	);
}
