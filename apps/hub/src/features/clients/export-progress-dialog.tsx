import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Progress } from "@dossier/ui/progress";
import { useTranslation } from "react-i18next";

/** How many clients an export has read; nothing before the first page, which is all there is for most. */
export function ExportProgressDialog({ count, onCancel }: { count: number | null; onCancel: () => void }) {
	const { t } = useTranslation("clientImports");
	const { t: common } = useTranslation();
	if (count === null) return null;
	return (
		<Dialog open onOpenChange={onCancel}>
			<DialogContent closeLabel={common("close")} size="sm" aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{t("exchange.exporting")}</DialogTitle>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-3">
					<Progress label={t("exchange.exporting")} />
					<p role="status" className="text-muted-foreground text-sm tabular-nums">
						{t("exchange.progress", { count })}
					</p>
				</DialogBody>
				<DialogFooter>
					<Button variant="secondary" onClick={onCancel}>
						{t("exchange.cancel")}
					</Button>
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}
