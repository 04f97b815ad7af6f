import { directoryName, parentDirectory } from "@dossier/shared/directories/directory";
import { createDirectory, moveDirectory } from "@dossier/shared/directories/mutations";
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
import { FormError } from "../../../feedback/form-error.tsx";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import type { Directory, FolderContext } from "../folder-context.ts";

interface DirectoryNameDialogProps {
	context: FolderContext;
	/** The one that gets another name; a new one where the list stands if there is none. */
	directory: Directory | undefined;
	onClose: () => void;
}

/** Makes a directory, or gives one another name. */
export function DirectoryNameDialog({ context, directory, onClose }: DirectoryNameDialogProps) {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation();
	const before = directory ? directoryName(directory.path) : "";
	const [name, setName] = useState(before);
	const save = useSave(context, directory, onClose);
	return (
		<Dialog open onOpenChange={onClose}>
			<DialogContent closeLabel={common("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{directory ? t("renameDirectory") : t("newDirectory")}</DialogTitle>
				</DialogHeader>
				<form
					noValidate
					className="contents"
					onSubmit={(event) => {
						event.preventDefault();
						save.mutate(name.trim());
					}}
				>
					<DialogBody className="flex flex-col gap-4">
						<Field label={t("directoryName")}>
							<Input
								autoFocus
								value={name}
								onChange={(event) => setName(event.target.value)}
								autoComplete="off"
							/>
						</Field>
						<FormError error={save.error} />
					</DialogBody>
					<DialogFooter>
						<DialogClose asChild>
							<Button variant="secondary">{common("cancel")}</Button>
						</DialogClose>
						<Button type="submit" pending={save.isPending} disabled={name.trim() === before}>
							{directory ? t("rename") : t("create")}
						</Button>
					</DialogFooter>
				</form>
			</DialogContent>
		</Dialog>
	);
}

function useSave(context: FolderContext, directory: Directory | undefined, onClose: () => void) {
	const { t } = useTranslation("arranging");
	const client = useDossierClient();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: (name: string) => {
			checkFileName(name);
			return directory
				? moveDirectory(client, {
						directoryId: directory.id,
						folder: directory.folder,
						parent: parentDirectory(directory.path),
						name,
					})
				: createDirectory(client, {
						clientId: context.client.id,
						folder: context.folder.name,
						path: context.directory + name,
					});
		},
		onSuccess: ({ path }) => {
			toast.success(t(directory ? "directoryRenamed" : "directoryCreated", { name: directoryName(path) }));
			onClose();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["documents"] }),
	});
}
