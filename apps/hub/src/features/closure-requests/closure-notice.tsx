import { endClosureRequest } from "@dossier/shared/closure-requests/mutations";
import { openClosureRequestQuery } from "@dossier/shared/closure-requests/queries";
import { formatDate } from "@dossier/shared/formats/date";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useLocale } from "../../i18n/locale.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** That the client asks for their account to be closed, until somebody says it is dealt with. */
export function ClosureNotice() {
	const { t } = useTranslation("closureRequests");
	const { locale } = useLocale();
	const client = useDossierClient();
	const queries = useQueryClient();
	const { id } = useCurrentClient();
	const query = openClosureRequestQuery(client, id);
	const request = useQuery(query).data;
	useTableChanges({ table: "closure_requests", filter: `client_id=eq.${id}`, queryKeys: [query.queryKey] });
	const handle = useMutation({
		mutationFn: (requestId: string) => endClosureRequest(client, { requestId, state: "traitee" }),
		onSuccess: () => void toast.success(t("handled")),
		onError: useErrorToast(),
		onSettled: () =>
			Promise.all([
				queries.invalidateQueries({ queryKey: query.queryKey }),
				queries.invalidateQueries({ queryKey: ["attention"] }),
			]),
	});
	if (!request) return null;
	return (
		<InlineNotice
			tone="warning"
			title={t("title", { name: request.person_name, date: formatDate(request.created_at, locale) })}
			action={
				<Button
					size="sm"
					variant="secondary"
					pending={handle.isPending}
					onClick={() => handle.mutate(request.id)}
				>
					{t("handle")}
				</Button>
			}
		>
			{request.reason ? <q>{request.reason}</q> : null} {t("text")}
		</InlineNotice>
	);
}
