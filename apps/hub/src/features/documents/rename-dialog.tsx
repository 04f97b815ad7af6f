import { renameDocument } from "@dossier/shared/documents/mutations";
import { checkFileName } from "@dossier/shared/documents/upload-checks";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentRow } from "./document-row.ts";

/** Gives a document another name. */
export function RenameDialog({ document, onClose }: { document: DocumentRow; onClose: () => void }) {
	const { t } = useTranslation("documents");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const [name, setName] = useState(document.name);
	const rename = useMutation({
		mutationFn: async () => {
			checkFileName(name);
			await renameDocument(client, { documentId: document.id, name, revision: document.revision });
		},
		onSuccess: () => {
			toast.success(t("rename.done"));
			onClose();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["documents"] }),
	});
	return (
		<Dialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{t("rename.title")}</DialogTitle>
				</DialogHeader>
				<form
					noValidate
					className="contents"
					onSubmit={(event) => {
						event.preventDefault();
						rename.mutate();
					}}
				>
					<DialogBody className="flex flex-col gap-4">
						<Field label={t("rename.label")}>
							<Input
								autoFocus
								value={name}
								onChange={(event) => setName(event.target.value)}
								autoComplete="off"
							/>
						</Field>
						<FormError error={rename.error} />
					</DialogBody>
					<DialogFooter>
						<DialogClose asChild>
							<Button variant="secondary">{common("cancel")}</Button>
						</DialogClose>
						<Button type="submit" pending={rename.isPending} disabled={name.trim() === document.name}>
							{t("rename.submit")}
						</Button>
					</DialogFooter>
				</form>
			</DialogContent>
		</Dialog>
	);
}
