import { revokeShareLink } from "@dossier/shared/share-links/mutations";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormError } from "../feedback/form-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Asks before a link ends for good. */
export function RevokeLinkDialog({ shareLinkId, onClose }: { shareLinkId: string; onClose: () => void }) {
	const { t } = useTranslation("shareLinks");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const revoke = useMutation({
		mutationFn: () => revokeShareLink(client, shareLinkId),
		onSuccess: () => {
			toast.success(t("revoke.done"));
			onClose();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["share-links"] }),
	});
	return (
		<AlertDialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t("revoke.title")}
			description={t("revoke.text")}
			confirmLabel={t("revoke.confirm")}
			cancelLabel={common("cancel")}
			pending={revoke.isPending}
			onConfirm={() => revoke.mutate()}
		>
			<FormError error={revoke.error} />
		</AlertDialog>
	);
}
