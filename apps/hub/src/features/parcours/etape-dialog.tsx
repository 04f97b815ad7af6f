import { addEtape, updateEtape } from "@dossier/shared/parcours/mutations";
import type { Etape } from "@dossier/shared/parcours/queries";
import { etapeSchema, type EtapeFields as Fields } from "@dossier/shared/parcours/schema";
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
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { useCurrentClient } from "../../access/current-client.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { EtapeFields } from "./etape-fields.tsx";

interface EtapeDialogProps {
	/** The step on screen; null while closed. */
	open: Etape | "new" | null;
	onClose: () => void;
}

/** A step of this client only: what it says, asks, and when it should be over. */
export function EtapeDialog({ open, onClose }: EtapeDialogProps) {
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
					<DialogDescription>{t("steps.clientText")}</DialogDescription>
				</DialogHeader>
				{open ? <EtapeForm etape={open === "new" ? undefined : open} onDone={onClose} /> : null}
			</DialogContent>
		</Dialog>
	);
}

function EtapeForm({ etape, onDone }: { etape: Etape | undefined; onDone: () => void }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const { id: client_id } = useCurrentClient();
	const queries = useQueryClient();
	const form = useForm<z.input<typeof etapeSchema>, unknown, Fields>({
		resolver: zodResolver(etapeSchema),
		defaultValues: {
			title: etape?.title ?? "",
			description: etape?.description ?? "",
			asked: etape?.asked ?? "",
			usual_days: etape?.usual_days ?? 7,
			planned_on: etape?.planned_on ?? "",
		},
	});
	const save = useMutation({
		mutationFn: async (fields: Fields) => {
			if (etape) await updateEtape(client, { ...fields, id: etape.id, revision: etape.revision });
			else await addEtape(client, { ...fields, client_id });
		},
		onSuccess: onDone,
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours", "etapes"] }),
	});
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => save.mutate(fields))} className="contents">
			<DialogBody className="flex flex-col gap-4">
				<EtapeFields register={form.register} errors={form.formState.errors} />
				<Field
					label={t("fields.plannedOn")}
					optionalLabel={common("optional")}
					error={form.formState.errors.planned_on ? t("fields.plannedOnInvalid") : undefined}
				>
					<Input type="date" className="w-44" {...form.register("planned_on")} />
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
