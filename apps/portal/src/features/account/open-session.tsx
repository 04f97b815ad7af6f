import { formatDateTime } from "@dossier/shared/formats/date";
import { endOpenSession } from "@dossier/shared/session/open-sessions";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface OpenSessionProps {
	session: {
		readonly id: string;
		readonly device: string;
		readonly started_at: string;
		readonly last_seen_at: string | null;
		readonly is_current: boolean;
	};
}

/** A device the person is logged in on, and the way to log it out from here. */
export function OpenSession({ session }: OpenSessionProps) {
	const { t } = useTranslation("account");
	const { locale } = useLocale();
	const device = session.device || t("sessions.unknown");
	return (
		<li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
			<div>
				<p className="font-medium">{device}</p>
				<p className="text-muted-foreground text-sm">
					{t("sessions.lastSeen", {
						date: formatDateTime(session.last_seen_at ?? session.started_at, locale),
					})}
				</p>
			</div>
			{session.is_current ? (
				<Badge tone="success">{t("sessions.current")}</Badge>
			) : (
				<EndSessionButton sessionId={session.id} device={device} />
			)}
		</li>
	);
}

function EndSessionButton({ sessionId, device }: { sessionId: string; device: string }) {
	const { t } = useTranslation(["account", "common"]);
	const client = useDossierClient();
	const queries = useQueryClient();
	const [asking, setAsking] = useState(false);
	const end = useMutation({
		mutationFn: () => endOpenSession(client, sessionId),
		onSuccess: () => {
			setAsking(false);
			toast.success(t("account:sessions.ended"));
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["session", "open"] }),
	});
	return (
		<>
			<Button
				variant="secondary"
				aria-label={t("account:sessions.endOn", { device })}
				onClick={() => setAsking(true)}
			>
				{t("account:sessions.end")}
			</Button>
			<AlertDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("account:sessions.endTitle", { device })}
				description={t("account:sessions.endText")}
				confirmLabel={t("account:sessions.end")}
				cancelLabel={t("common:cancel")}
				pending={end.isPending}
				onConfirm={() => end.mutate()}
			>
				<FormError error={end.error} />
			</AlertDialog>
		</>
	);
}
