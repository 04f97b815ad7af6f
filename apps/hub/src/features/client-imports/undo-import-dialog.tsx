import { undoClientImport } from "@dossier/shared/clients/import/mutations";
import { importLeftoversQuery } from "@dossier/shared/clients/import/queries";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Progress } from "@dossier/ui/progress";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { Leftovers } from "./leftovers.tsx";

interface UndoImportDialogProps {
	importId: string;
	onClose: () => void;
	onUndone?: () => void;
}

/** Asks before an import is undone, and says which clients would stay and why. */
export function UndoImportDialog({ importId, onClose, onUndone }: UndoImportDialogProps) {
	const { t } = useTranslation("clientImports");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const leftovers = useQuery(importLeftoversQuery(client, importId));
	const { undo, progress } = useUndo(importId, () => {
		onClose();
		onUndone?.();
	});
	const total = progress ? progress.removed + progress.remaining : 0;
	return (
		<AlertDialog
			open
			onOpenChange={(open) => {
				if (!open && !undo.isPending) onClose();
			}}
			title={t("undo.title")}
			description={t("undo.text")}
			confirmLabel={t("undo.confirm")}
			cancelLabel={common("cancel")}
			pending={undo.isPending}
			onConfirm={() => undo.mutate()}
		>
			<div className="flex flex-col gap-3">
				{leftovers.data ? <Leftovers leftovers={leftovers.data} /> : null}
				{undo.isPending ? (
					<Progress
						label={t("undo.running")}
						value={total > 0 ? (progress?.removed ?? 0) / total : undefined}
					/>
				) : null}
				<FormError error={undo.error ?? leftovers.error} />
			</div>
		</AlertDialog>
	);
}

function useUndo(importId: string, onUndone: () => void) {
	const { t } = useTranslation("clientImports");
	const client = useDossierClient();
	const queries = useQueryClient();
	const [progress, setProgress] = useState<{ removed: number; remaining: number } | null>(null);
	const undo = useMutation({
		mutationFn: () => undoClientImport(client, importId, setProgress),
		onSuccess: (removed) => {
			toast.success(t("undo.done", { count: removed }));
			onUndone();
		},
		onSettled: () =>
			Promise.all([
				queries.invalidateQueries({ queryKey: ["clients"] }),
				queries.invalidateQueries({ queryKey: ["client-imports", "list"] }),
			]),
	});
	return { undo, progress };
}
