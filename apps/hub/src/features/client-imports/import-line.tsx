import type { Tables } from "@dossier/shared/database.types";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { RelativeTime } from "@dossier/ui/relative-time";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { useLocale } from "../../i18n/locale.ts";
import { UndoImportDialog } from "./undo-import-dialog.tsx";

type Import = Tables<"client_imports">;

const tones = { en_cours: "warning", terminee: "success", annulee: "neutral" } as const;

/** An import of the past, and the way to undo it. */
export function ImportLine({ line }: { line: Import }) {
	const { t } = useTranslation("clientImports");
	const { locale } = useLocale();
	const staff = useCurrentStaff();
	const [undoing, setUndoing] = useState(false);
	const isMine = line.author_id === staff.user_id;
	const mayUndo =
		line.state !== "annulee" &&
		line.imported_count > line.removed_count &&
		(isMine || rolePermissions(staff.role).changeStatut);
	return (
		<li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-2.5 text-sm last:border-b-0">
			<div className="flex min-w-0 flex-1 basis-64 flex-col">
				<span className="truncate font-medium">{line.file_name}</span>
				<span className="text-muted-foreground">
					{line.author_name} · <RelativeTime date={line.started_at} locale={locale} />
				</span>
			</div>
			<span className="text-muted-foreground tabular-nums">
				{line.removed_count > 0
					? t("history.undone", { removed: line.removed_count, count: line.imported_count })
					: t("history.imported", { count: line.imported_count })}
			</span>
			<Badge tone={tones[line.state]}>{t(`states.${line.state}`)}</Badge>
			{mayUndo ? (
				<Button
					variant="ghost"
					size="sm"
					aria-label={t("undo.openOf", { name: line.file_name })}
					onClick={() => setUndoing(true)}
				>
					{t("undo.open")}
				</Button>
			) : null}
			{undoing ? <UndoImportDialog importId={line.id} onClose={() => setUndoing(false)} /> : null}
		</li>
	);
}
