import type { ImportProgress } from "@dossier/shared/clients/import/mutations";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { FormError } from "../../feedback/form-error.tsx";
import { paths } from "../../paths.ts";
import { UndoImportDialog } from "./undo-import-dialog.tsx";
import type { ImportRunState } from "./use-import-run.ts";

interface ImportResultProps {
	run: ImportRunState;
	progress: ImportProgress;
	onLeave: () => void;
}

/** What became of an import, and what can be done about it. */
export function ImportResult({ run, progress, onLeave }: ImportResultProps) {
	const { t } = useTranslation("clientImports");
	const [undoing, setUndoing] = useState(false);
	const imported = progress.sent - progress.refused.length;
	const isPartial = run.wasStopped || Boolean(run.error);
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t(isPartial ? "result.stoppedTitle" : "result.title", { count: imported })}</CardTitle>
			</CardHeader>
			<CardContent className="flex flex-col gap-3">
				<p className="text-sm">
					{t(isPartial ? "result.stoppedText" : "result.text", {
						sent: progress.sent,
						total: run.decision?.lineCount ?? 0,
					})}
				</p>
				{progress.refused.length > 0 ? (
					<p className="text-danger text-sm">
						{t("result.refused", { lines: progress.refused.slice(0, 50).join(", ") })}
					</p>
				) : null}
				<FormError error={run.error} />
				<div className="flex flex-wrap gap-2">
					{isPartial ? <Button onClick={run.resume}>{t("result.resume")}</Button> : null}
					<Button asChild variant={isPartial ? "secondary" : "primary"}>
						<Link to={paths.clients()}>{t("result.seeClients")}</Link>
					</Button>
					<Button variant="secondary" onClick={onLeave}>
						{t("result.another")}
					</Button>
					{progress.sent > 0 ? (
						<Button variant="ghost" onClick={() => setUndoing(true)}>
							{t("undo.open")}
						</Button>
					) : null}
				</div>
			</CardContent>
			{undoing ? (
				<UndoImportDialog importId={run.importId} onClose={() => setUndoing(false)} onUndone={onLeave} />
			) : null}
		</Card>
	);
}
