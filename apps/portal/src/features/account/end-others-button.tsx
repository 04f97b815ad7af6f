import { endOtherSessions } from "@dossier/shared/session/open-sessions";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Logs the person out everywhere but here. */
export function EndOthersButton() {
	const { t } = useTranslation(["account", "common"]);
	const client = useDossierClient();
	const queries = useQueryClient();
	const [asking, setAsking] = useState(false);
	const end = useMutation({
		mutationFn: () => endOtherSessions(client),
		onSuccess: () => {
			setAsking(false);
			toast.success(t("account:sessions.othersEnded"));
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["session", "open"] }),
	});
	return (
		<>
			<Button variant="secondary" className="sm:self-start" onClick={() => setAsking(true)}>
				{t("account:sessions.endOthers")}
			</Button>
			<AlertDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("account:sessions.endOthersTitle")}
				description={t("account:sessions.endText")}
				confirmLabel={t("account:sessions.endOthers")}
				cancelLabel={t("common:cancel")}
				pending={end.isPending}
				onConfirm={() => end.mutate()}
			>
				<FormError error={end.error} />
			</AlertDialog>
		</>
	);
}
