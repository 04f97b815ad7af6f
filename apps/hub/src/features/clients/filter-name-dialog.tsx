import { renameFilter, saveFilter } from "@dossier/shared/saved-filters/mutations";
import type { SavedFilter } from "@dossier/shared/saved-filters/queries";
import { filterNameSchema } from "@dossier/shared/saved-filters/schema";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const formSchema = z.object({ name: filterNameSchema });

interface FilterNameDialogProps {
	/** A filter to keep, or one kept already to rename. */
	filter: Omit<SavedFilter, "id"> & { id?: string };
	onClose: () => void;
}

/** Names a filter. */
export function FilterNameDialog({ filter, onClose }: FilterNameDialogProps) {
	const { t } = useTranslation("clientLists");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const { id } = filter;
	const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { name: filter.name } });
	const save = useMutation({
		mutationFn: ({ name }: { name: string }) =>
			id ? renameFilter(client, { id, name }) : saveFilter(client, { ...filter, name }),
		onSuccess: (_saved, { name }) => {
			toast.success(t(id ? "saved.renamed" : "saved.done", { name }));
			onClose();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["saved-filters", filter.list] }),
	});
	return (
		<Dialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")} size="sm">
				<DialogHeader>
					<DialogTitle>{t(id ? "saved.renameTitle" : "saved.saveTitle")}</DialogTitle>
					<DialogDescription>{t("saved.saveText")}</DialogDescription>
				</DialogHeader>
				<form noValidate onSubmit={form.handleSubmit((fields) => save.mutate(fields))} className="contents">
					<DialogBody>
						<Field
							label={t("saved.name")}
							error={form.formState.errors.name ? t("saved.nameInvalid") : undefined}
						>
							<Input autoComplete="off" {...form.register("name")} />
						</Field>
						<FormError error={save.error} />
					</DialogBody>
					<DialogFooter>
						<DialogClose asChild>
							<Button variant="secondary">{common("cancel")}</Button>
						</DialogClose>
						<Button type="submit" pending={save.isPending}>
							{t(id ? "saved.rename" : "saved.submit")}
						</Button>
					</DialogFooter>
				</form>
			</DialogContent>
		</Dialog>
	);
}
