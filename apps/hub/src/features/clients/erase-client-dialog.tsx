import { useArchive } from "@dossier/shared/archives/use-archive";
import { eraseClient } from "@dossier/shared/clients/mutations";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Client } from "../../access/current-client.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { saveFile } from "../../files/save-file.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { Consequences } from "./consequences.tsx";
import { EraseExports } from "./erase-exports.tsx";

interface EraseClientDialogProps {
	client: Client;
	onClose: () => void;
}

/** Asks before a client is erased for good: what goes, what may be taken along first, and the name typed out. */
export function EraseClientDialog({ client: erased, onClose }: EraseClientDialogProps) {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	const [typedName, setTypedName] = useState("");
	const erase = useErasure(erased, onClose);
	const exports = useErasureExports(erased);
	return (
		<AlertDialog
			open
			onOpenChange={(open) => {
				if (!open && !erase.isPending) onClose();
			}}
			title={t("erase.title", { name: erased.nom })}
			description={t("erase.text")}
			confirmLabel={t("erase.action")}
			cancelLabel={common("cancel")}
			pending={erase.isPending}
			onConfirm={() => erase.mutate(typedName)}
		>
			<div className="flex flex-col gap-4">
				<Consequences sentences={[t("erase.folder"), t("erase.people"), t("erase.history")]} />
				<EraseExports {...exports} />
				<Field label={t("erase.typeName", { name: erased.nom })}>
					<Input
						autoComplete="off"
						spellCheck={false}
						value={typedName}
						onChange={(event) => setTypedName(event.target.value)}
					/>
				</Field>
				<FormError error={erase.error ?? exports.error} />
			</div>
		</AlertDialog>
	);
}

function useErasure(erased: Client, onClose: () => void) {
	const { t } = useTranslation("clients");
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	return useMutation({
		mutationFn: (typedName: string) => eraseClient(client, { clientId: erased.id, typedName }),
		onSuccess: async () => {
			onClose();
			toast.success(t("erase.done"));
			await navigate(paths.clients(), { replace: true });
			// Whatever was fetched may speak of the client.
			queries.removeQueries({ type: "inactive" });
			await queries.invalidateQueries();
		},
	});
}

function useErasureExports(exported: Client) {
	const client = useDossierClient();
	const archive = useArchive(client, { clientId: exported.id });
	const record = useMutation({
		mutationFn: async () => {
			const { wholeRecord } = await import("@dossier/shared/clients/export/whole-record");
			const record = await wholeRecord(client, exported.id);
			saveFile(new Blob([record], { type: "application/json" }), `${exported.slug}.json`);
		},
	});
	return {
		archive,
		recording: record.isPending,
		onRecord: () => record.mutate(),
		error: archive.error ?? record.error,
	};
}
