import type { Tables } from "@dossier/shared/database.types";
import { newlyVisibleByRestoring, restoreDocuments } from "@dossier/shared/trash/mutations";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { type Arrival, ArrivalDialog } from "../arrival-dialog.tsx";

/** Takes one document out of the trash; asks first where its client would see it again. */
export function RestoreButton({ row }: { row: Tables<"document_trash"> }) {
	const { t } = useTranslation("trash");
	const client = useDossierClient();
	const queries = useQueryClient();
	const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
	const onError = useErrorToast();
	const restore = useMutation({
		mutationFn: () => restoreDocuments(client, [row.id]),
		onSuccess: () => toast.success(t("restored", { name: row.name })),
		onError,
		onSettled: () => queries.invalidateQueries({ queryKey: ["documents"] }),
	});
	const preview = useMutation({
		mutationFn: () => newlyVisibleByRestoring(client, [row.id]),
		onSuccess: (documents) =>
			documents.length === 0 ? restore.mutate() : setArrivals(documents.map(toArrival)),
		onError,
	});
	return (
		<>
			<Button
				variant="secondary"
				size="sm"
				data-row-link
				pending={preview.isPending || restore.isPending}
				onClick={() => preview.mutate()}
				aria-label={t("restoreNamed", { name: row.name })}
			>
				<Undo2 aria-hidden="true" />
				<span className="max-sm:sr-only">{t("restore")}</span>
			</Button>
			{arrivals.length > 0 ? (
				<ArrivalDialog
					clientId={row.client_id}
					arrivals={arrivals}
					onConfirm={() => restore.mutate()}
					onClose={() => setArrivals([])}
				/>
			) : null}
		</>
	);
}

function toArrival(document: Awaited<ReturnType<typeof newlyVisibleByRestoring>>[number]): Arrival {
	return {
		id: document.document_id,
		name: document.name,
		directory: document.directory,
		mimeType: document.mime_type,
		sizeBytes: document.size_bytes,
	};
}
