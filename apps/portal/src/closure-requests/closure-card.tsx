import { endClosureRequest, requestClosure } from "@dossier/shared/closure-requests/mutations";
import { openClosureRequestQuery } from "@dossier/shared/closure-requests/queries";
import { formatDate } from "@dossier/shared/formats/date";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { Textarea } from "@dossier/ui/textarea";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyName } from "../agency/use-agency-name.ts";
import { FormError } from "../feedback/form-error.tsx";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Asks the agency to close the client's account, or takes that back. */
export function ClosureCard({ clientId }: { clientId: string }) {
	const { t } = useTranslation("account");
	const { t: common } = useTranslation();
	const { locale } = useLocale();
	const agency = useAgencyName();
	const client = useDossierClient();
	const queries = useQueryClient();
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState("");
	const query = openClosureRequestQuery(client, clientId);
	const open = useQuery(query).data;
	const refresh = () => queries.invalidateQueries({ queryKey: query.queryKey });
	const ask = useMutation({
		mutationFn: () => requestClosure(client, { clientId, reason }),
		onSuccess: () => {
			setAsking(false);
			toast.success(t("closure.asked", { agency }));
		},
		onSettled: refresh,
	});
	const withdraw = useMutation({
		mutationFn: (requestId: string) => endClosureRequest(client, { requestId, state: "retiree" }),
		onSuccess: () => void toast.success(t("closure.withdrawn")),
		onSettled: refresh,
	});
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("closure.title")}</CardTitle>
				<CardDescription>{t("closure.text", { agency })}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col items-start gap-4">
				{open ? (
					<InlineNotice
						tone="warning"
						className="w-full"
						title={t("closure.openTitle", { date: formatDate(open.created_at, locale) })}
						action={
							<Button
								variant="secondary"
								pending={withdraw.isPending}
								onClick={() => withdraw.mutate(open.id)}
							>
								{t("closure.withdraw")}
							</Button>
						}
					>
						{t("closure.openText", { agency })}
					</InlineNotice>
				) : (
					<Button variant="secondary" onClick={() => setAsking(true)}>
						{t("closure.ask")}
					</Button>
				)}
				<FormError error={withdraw.error} />
				<AlertDialog
					open={asking}
					onOpenChange={setAsking}
					title={t("closure.confirmTitle")}
					description={t("closure.confirmText", { agency })}
					confirmLabel={t("closure.confirm")}
					cancelLabel={common("cancel")}
					pending={ask.isPending}
					onConfirm={() => ask.mutate()}
				>
					<Field label={t("closure.reason")} optionalLabel={t("closure.optional")}>
						<Textarea
							rows={3}
							maxLength={2000}
							value={reason}
							onChange={({ target }) => setReason(target.value)}
						/>
					</Field>
					<FormError error={ask.error} />
				</AlertDialog>
			</CardContent>
		</Card>
	);
}
