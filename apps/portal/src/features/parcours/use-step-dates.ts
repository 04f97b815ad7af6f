import { formatDate } from "@dossier/shared/formats/date";
import type { Etape } from "@dossier/shared/parcours/queries";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";

/** When a step ended, or began and should end. */
export function useStepDates(): (
	etape: Pick<Etape, "started_at" | "completed_at" | "planned_on">,
) => string | null {
	const { t } = useTranslation("parcours");
	const { locale } = useLocale();
	return ({ started_at, completed_at, planned_on }) => {
		if (completed_at) return t("dates.completed", { date: formatDate(completed_at, locale) });
		const said = [
			started_at ? t("dates.started", { date: formatDate(started_at, locale) }) : null,
			planned_on ? t("dates.planned", { date: formatDate(planned_on, locale) }) : null,
		].filter((part) => part !== null);
		return said.length > 0 ? said.join(" · ") : null;
	};
}
