import { downloadDataExport, requestDataExport } from "@dossier/shared/data-exports/mutations";
import type { DataExport } from "@dossier/shared/data-exports/queries";
import { formatDate } from "@dossier/shared/formats/date";
import { formatBytes } from "@dossier/shared/formats/size";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { FormError } from "../feedback/form-error.tsx";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** What became of the last request, and what can be done now. */
export function DataExportState({ latest }: { latest: DataExport | null }) {
	const { t } = useTranslation("dataExports");
	const client = useDossierClient();
	const queries = useQueryClient();
	const request = useMutation({
		mutationFn: () => requestDataExport(client),
		onSettled: () => queries.invalidateQueries({ queryKey: ["data-exports"] }),
	});
	const waiting = latest?.state === "demandee" || latest?.state === "en_cours";
	return (
		<>
			<div aria-live="polite" className="empty:hidden">
				{waiting ? (
					<InlineNotice tone="info" title={t("waiting.title")}>
						{t("waiting.text")}
					</InlineNotice>
				) : null}
				{latest?.state === "prete" ? <ReadyExport latest={latest} /> : null}
				{latest?.state === "echec" ? (
					<InlineNotice tone="danger" title={t("failed.title")}>
						{t("failed.interrupted")}
					</InlineNotice>
				) : null}
				{latest?.state === "expiree" ? <p>{t("expired")}</p> : null}
			</div>
			<FormError error={request.error} />
			{waiting ? null : (
				<Button
					variant="secondary"
					className="sm:self-start"
					pending={request.isPending}
					onClick={() => request.mutate()}
				>
					{t(latest ? "again" : "request")}
				</Button>
			)}
		</>
	);
}

function ReadyExport({ latest }: { latest: DataExport }) {
	const { t } = useTranslation("dataExports");
	const { locale } = useLocale();
	const client = useDossierClient();
	const queries = useQueryClient();
	const download = useMutation({
		mutationFn: () => downloadDataExport(client, latest.id),
		onError: () => queries.invalidateQueries({ queryKey: ["data-exports"] }),
	});
	return (
		<div className="flex flex-col gap-3">
			<InlineNotice tone="success" title={t("ready.title")}>
				{t("ready.text", {
					count: latest.documents ?? 0,
					size: formatBytes(latest.size_bytes ?? 0, locale),
					date: formatDate(latest.expires_at ?? latest.requested_at, locale),
				})}
			</InlineNotice>
			{latest.left_out ? (
				<InlineNotice tone="warning">{t("ready.leftOut", { count: latest.left_out })}</InlineNotice>
			) : null}
			<FormError error={download.error} />
			<Button
				size="lg"
				className="sm:self-start"
				pending={download.isPending}
				onClick={() => download.mutate()}
			>
				<Download aria-hidden="true" />
				{t("ready.download")}
			</Button>
		</div>
	);
}
