import type { Tables } from "@dossier/shared/database.types";
import { createModele, updateModele } from "@dossier/shared/parcours/modele-mutations";
import { type ModeleFields, modeleSchema } from "@dossier/shared/parcours/schema";
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
import { Textarea } from "@dossier/ui/textarea";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { FormError } from "../../feedback/form-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

type Modele = Pick<Tables<"parcours_modeles">, "id" | "name" | "description" | "revision">;

interface ModeleDialogProps {
	/** The template to rename; a new one when left out. */
	modele?: Modele;
	open: boolean;
	onOpenChange: (open: boolean) => void;
}

/** Names a template, new or not. */
export function ModeleDialog({ modele, open, onOpenChange }: ModeleDialogProps) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	return (
		<Dialog open={open} onOpenChange={onOpenChange}>
			<DialogContent closeLabel={common("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{t(modele ? "modeles.rename" : "modeles.create")}</DialogTitle>
				</DialogHeader>
				<ModeleForm modele={modele} onDone={() => onOpenChange(false)} />
			</DialogContent>
		</Dialog>
	);
}

function ModeleForm({ modele, onDone }: { modele: Modele | undefined; onDone: () => void }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const form = useForm<ModeleFields>({
		resolver: zodResolver(modeleSchema),
		values: { name: modele?.name ?? "", description: modele?.description ?? "" },
		resetOptions: { keepDirtyValues: true },
	});
	const save = useMutation({
		mutationFn: (fields: ModeleFields) =>
			modele
				? updateModele(client, { ...fields, id: modele.id, revision: modele.revision })
				: createModele(client, fields),
		onSuccess: ({ id }) => {
			onDone();
			if (!modele) void navigate(paths.modele(id));
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours"] }),
	});
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => save.mutate(fields))} className="contents">
			<DialogBody className="flex flex-col gap-4">
				<Field
					label={t("modeles.name")}
					hint={t("modeles.nameHint")}
					error={form.formState.errors.name ? t("modeles.nameInvalid") : undefined}
					required
				>
					<Input autoComplete="off" {...form.register("name")} />
				</Field>
				<Field
					label={t("modeles.description")}
					optionalLabel={common("optional")}
					error={form.formState.errors.description ? t("fields.tooLong") : undefined}
				>
					<Textarea {...form.register("description")} />
				</Field>
				<FormError error={save.error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={save.isPending}>
					{common("save")}
				</Button>
			</DialogFooter>
		</form>
	);
}
