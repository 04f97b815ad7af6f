import { Button } from "@dossier/ui/button";
import { useTranslation } from "react-i18next";

/** Says that what is shown is not the latest, and the way back to it. */
export function OlderVersionNotice({ number, onBack }: { number: number; onBack: () => void }) {
	const { t } = useTranslation("documents");
	return (
		<div
			role="status"
			className="flex shrink-0 flex-wrap items-center justify-between gap-2 border-warning-border border-b bg-warning-soft px-4 py-1.5 text-sm text-warning"
		>
			{t("panel.viewing", { number })}
			<Button variant="secondary" size="sm" onClick={onBack}>
				{t("panel.backToCurrent")}
			</Button>
		</div>
	);
}
