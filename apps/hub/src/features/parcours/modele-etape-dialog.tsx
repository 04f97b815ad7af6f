import type { Tables } from "@dossier/shared/database.types";
import { addModeleEtape, updateModeleEtape } from "@dossier/shared/parcours/modele-mutations";
import { demandesOf, type ModeleEtapeFields, modeleEtapeSchema } from "@dossier/shared/parcours/schema";
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
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { DemandesField } from "./demandes-field.tsx";
import { EtapeFields } from "./etape-fields.tsx";

type ModeleEtape = Tables<"parcours_modele_etapes">;
type Input = z.input<typeof modeleEtapeSchema>;

interface ModeleEtapeDialogProps {
	modeleId: string;
	/** The step on screen; null while closed. */
	open: ModeleEtape | "new" | null;
	onClose: () => void;
}

/** What a step of a template says, asks and usually takes. */
export function ModeleEtapeDialog({ modeleId, open, onClose }: ModeleEtapeDialogProps) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	return (
		<Dialog
			open={open !== null}
			onOpenChange={(next) => {
				if (!next) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t(open === "new" ? "steps.add" : "steps.editTitle")}</DialogTitle>
					<DialogDescription>{t("steps.modeleText")}</DialogDescription>
				</DialogHeader>
				{open ? (
					<ModeleEtapeForm modeleId={modeleId} etape={open === "new" ? undefined : open} onDone={onClose} />
				) : null}
			</DialogContent>
		</Dialog>
	);
}

interface ModeleEtapeFormProps {
	modeleId: string;
	etape: ModeleEtape | undefined;
	onDone: () => void;
}

function ModeleEtapeForm({ modeleId, etape, onDone }: ModeleEtapeFormProps) {
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const form = useForm<Input, unknown, ModeleEtapeFields>({
		resolver: zodResolver(modeleEtapeSchema),
		defaultValues: {
			title: etape?.title ?? "",
			description: etape?.description ?? "",
			asked: etape?.asked ?? "",
			usual_days: etape?.usual_days ?? 7,
			demandes: demandesOf(etape?.demandes),
		},
	});
	const save = useMutation({
		mutationFn: (fields: ModeleEtapeFields) =>
			etape
				? updateModeleEtape(client, { ...fields, id: etape.id, revision: etape.revision })
				: addModeleEtape(client, { ...fields, modele_id: modeleId }),
		onSuccess: onDone,
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours"] }),
	});
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => save.mutate(fields))} className="contents">
			<DialogBody className="flex flex-col gap-4">
				<EtapeFields register={form.register} errors={form.formState.errors} />
				<DemandesField form={form} />
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
