import { changeClientStatut } from "@dossier/shared/clients/mutations";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { Consequences } from "./consequences.tsx";
import type { ReachableStatut } from "./reachable-statut.ts";

interface ChangeStatutDialogProps {
	client: Client;
	/** What the client would become; null while nothing is asked. */
	target: ReachableStatut | null;
	onClose: () => void;
}

/** Asks before a client moves along its life, and says what that does to it. */
export function ChangeStatutDialog({ client: changed, target, onClose }: ChangeStatutDialogProps) {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const change = useMutation({
		mutationFn: (statut: ReachableStatut) =>
			changeClientStatut(client, { clientId: changed.id, statut, revision: changed.revision }),
		onSuccess: (_changed, statut) => {
			toast.success(t(`statutChange.done.${statut}`, { name: changed.nom }));
			onClose();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["clients"] }),
	});
	if (!target) return null;
	const close = () => {
		change.reset();
		onClose();
	};
	return (
		<AlertDialog
			open
			onOpenChange={(open) => {
				if (!open) close();
			}}
			title={t(`statutChange.confirm.${target}.title`, { name: changed.nom })}
			description={t(`statutChange.confirm.${target}.text`)}
			confirmLabel={t(`statutChange.confirm.${target}.action`)}
			cancelLabel={common("cancel")}
			destructive={target === "archive"}
			pending={change.isPending}
			onConfirm={() => change.mutate(target)}
		>
			<div className="flex flex-col gap-3">
				<Consequences
					sentences={[
						t(`statutChange.confirm.${target}.people`),
						t(`statutChange.confirm.${target}.folder`),
						t(`statutChange.confirm.${target}.after`),
					]}
				/>
				<FormError error={change.error} />
			</div>
		</AlertDialog>
	);
}
