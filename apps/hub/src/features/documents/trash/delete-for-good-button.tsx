import type { Tables } from "@dossier/shared/database.types";
import { deleteForGood } from "@dossier/shared/trash/mutations";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { IconButton } from "@dossier/ui/icon-button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";

/** Deletes one document of the trash for good, once that is confirmed. */
export function DeleteForGoodButton({ row }: { row: Tables<"document_trash"> }) {
	const { t } = useTranslation("trash");
	const { t: common } = useTranslation();
	const [asking, setAsking] = useState(false);
	const client = useDossierClient();
	const queries = useQueryClient();
	const remove = useMutation({
		mutationFn: () => deleteForGood(client, [row.id]),
		onSuccess: () => {
			setAsking(false);
			toast.success(t("deleted", { name: row.name }));
		},
		onError: useErrorToast(),
		onSettled: () => queries.invalidateQueries({ queryKey: ["documents", "trash"] }),
	});
	return (
		<>
			<IconButton label={t("deleteNamed", { name: row.name })} size="sm" onClick={() => setAsking(true)}>
				<Trash2 aria-hidden="true" />
			</IconButton>
			<AlertDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("deleteTitle", { name: row.name })}
				description={t("deleteText")}
				confirmLabel={t("delete")}
				cancelLabel={common("cancel")}
				onConfirm={() => remove.mutate()}
				pending={remove.isPending}
			/>
		</>
	);
}
