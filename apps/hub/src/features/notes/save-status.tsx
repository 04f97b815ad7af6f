import type { AutosaveState } from "@dossier/shared/notes/autosave";
import { Spinner } from "@dossier/ui/spinner";
import { Check, CloudOff, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";

/** How the text of a note stands: saved, on its way, or kept here. */
export function SaveStatus({ status }: Pick<AutosaveState, "status">) {
	const { t } = useTranslation("notes");
	return (
		<p role="status" className="flex items-center gap-1.5 text-muted-foreground text-sm">
			{status === "saved" ? <Check aria-hidden="true" className="size-icon text-success" /> : null}
			{status === "saving" ? <Spinner /> : null}
			{status === "offline" ? <CloudOff aria-hidden="true" className="size-icon text-warning" /> : null}
			{status === "failed" || status === "conflict" ? (
				<TriangleAlert aria-hidden="true" className="size-icon text-danger" />
			) : null}
			{t(`status.${status}`)}
		</p>
	);
}
