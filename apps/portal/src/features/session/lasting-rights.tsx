import { useTranslation } from "react-i18next";
import { useClientView } from "../../client-view/client-view.ts";
import { ClosureCard } from "../../closure-requests/closure-card.tsx";
import { DataExportCard } from "../../data-exports/data-export-card.tsx";

/** What no closed door takes from a person: a copy of their data (GDPR, articles 15 and 20), and the way to leave. */
export function LastingRights({ clientId }: { clientId: string }) {
	const { t } = useTranslation("session");
	if (useClientView()) return null;
	return (
		<section className="flex flex-col gap-4">
			<h2 className="font-semibold text-lg">{t("rights.title")}</h2>
			<DataExportCard />
			<ClosureCard clientId={clientId} />
		</section>
	);
}
