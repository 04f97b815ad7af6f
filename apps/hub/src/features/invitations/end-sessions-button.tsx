import type { Tables } from "@dossier/shared/database.types";
import { endMemberSessions } from "@dossier/shared/members/mutations";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { IconButton } from "@dossier/ui/icon-button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { MonitorOff } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface EndSessionsButtonProps {
	member: Pick<Tables<"client_members">, "client_id" | "user_id" | "display_name">;
	/** On how many devices the person is logged in. */
	count: number;
}

/** Logs a person out everywhere: a lost phone, a computer left open. */
export function EndSessionsButton({ member, count }: EndSessionsButtonProps) {
	const { t } = useTranslation("invitations");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const [asking, setAsking] = useState(false);
	const name = member.display_name;
	const end = useMutation({
		mutationFn: () => endMemberSessions(client, { clientId: member.client_id, userId: member.user_id }),
		onSuccess: (ended) => {
			toast.success(t("members.endedSessions", { name, count: ended }));
			setAsking(false);
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["members", member.client_id] }),
	});
	return (
		<>
			<IconButton
				label={t("members.endSessionsOf", { name })}
				size="sm"
				onClick={() => setAsking(true)}
				className="text-muted-foreground"
			>
				<MonitorOff aria-hidden="true" />
			</IconButton>
			<AlertDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("members.endSessionsTitle", { name })}
				description={t("members.endSessionsText", { count })}
				confirmLabel={t("members.endSessionsAction")}
				cancelLabel={common("cancel")}
				pending={end.isPending}
				onConfirm={() => end.mutate()}
			>
				<FormError error={end.error} />
			</AlertDialog>
		</>
	);
}
