import type { ImportProgress } from "@dossier/shared/clients/import/mutations";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { Progress } from "@dossier/ui/progress";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { ImportRunState } from "./use-import-run.ts";

/** An import under way: how far it is, and the way to stop it. */
export function ImportRun({ run, progress }: { run: ImportRunState; progress: ImportProgress }) {
	const { t } = useTranslation("clientImports");
	const total = run.decision?.lineCount ?? 0;
	useEffect(() => {
		const keep = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", keep);
		return () => window.removeEventListener("beforeunload", keep);
	}, []);
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("run.title")}</CardTitle>
			</CardHeader>
			<CardContent className="flex flex-col gap-3">
				<Progress label={t("run.title")} value={total > 0 ? progress.sent / total : undefined} />
				<div className="flex flex-wrap items-center justify-between gap-3">
					<p className="text-muted-foreground text-sm tabular-nums">
						{t("run.progress", { sent: progress.sent, total })} {t("run.stay")}
					</p>
					<Button variant="secondary" onClick={run.stop} pending={run.wasStopped}>
						{t("run.stop")}
					</Button>
				</div>
				{progress.isWaiting ? (
					<InlineNotice tone="warning" title={t("run.offlineTitle")}>
						{t("run.offlineText")}
					</InlineNotice>
				) : null}
			</CardContent>
		</Card>
	);
}
