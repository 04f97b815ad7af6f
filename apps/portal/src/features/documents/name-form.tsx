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
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";

interface NameFormProps {
	title: string;
	label: string;
	submit: string;
	/** The name it has; empty for what is new. */
	before: string;
	onSave: (name: string) => Promise<unknown>;
	onClose: () => void;
}

/** Asks for a name that every computer can carry. */
export function NameForm({ title, label, submit, before, onSave, onClose }: NameFormProps) {
	const { t } = useTranslation();
	const queries = useQueryClient();
	const [name, setName] = useState(before);
	const save = useMutation({
		mutationFn: async () => {
			checkFileName(name);
			await onSave(name.trim());
		},
		onSuccess: onClose,
		onSettled: () => queries.invalidateQueries({ queryKey: ["documents"] }),
	});
	return (
		<Dialog open onOpenChange={onClose}>
			<DialogContent closeLabel={t("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{title}</DialogTitle>
				</DialogHeader>
				<form
					noValidate
					className="contents"
					onSubmit={(event) => {
						event.preventDefault();
						save.mutate();
					}}
				>
					<DialogBody className="flex flex-col gap-4">
						<Field label={label}>
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
							<Button variant="secondary">{t("cancel")}</Button>
						</DialogClose>
						<Button type="submit" pending={save.isPending} disabled={name.trim() === before}>
							{submit}
						</Button>
					</DialogFooter>
				</form>
			</DialogContent>
		</Dialog>
	);
}
