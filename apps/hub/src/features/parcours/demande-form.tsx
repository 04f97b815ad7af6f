import { addDemande } from "@dossier/shared/parcours/mutations";
import type { Etape } from "@dossier/shared/parcours/queries";
import { type DemandeFields, demandeSchema, documentTypes } from "@dossier/shared/parcours/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const empty: DemandeFields = { name: "", type: "autre" };

/** Asks for one more document in a step of the client. */
export function DemandeForm({ etape }: { etape: Etape }) {
	const { t } = useTranslation("parcours");
	const client = useDossierClient();
	const queries = useQueryClient();
	const form = useForm<DemandeFields>({ resolver: zodResolver(demandeSchema), defaultValues: empty });
	const ask = useMutation({
		mutationFn: (fields: DemandeFields) =>
			addDemande(client, { ...fields, etape_id: etape.id, client_id: etape.client_id }),
		onSuccess: () => form.reset(empty),
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours", "etapes"] }),
	});
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit((fields) => ask.mutate(fields))}
			className="flex flex-wrap items-start gap-2"
		>
			<Field
				label={t("demandes.newName", { step: etape.title })}
				labelHidden
				error={form.formState.errors.name ? t("demandes.nameInvalid") : undefined}
				className="min-w-40 flex-1"
			>
				<Input autoComplete="off" placeholder={t("demandes.placeholder")} {...form.register("name")} />
			</Field>
			<Field label={t("demandes.newType", { step: etape.title })} labelHidden className="w-36">
				<NativeSelect {...form.register("type")}>
					{documentTypes.map((type) => (
						<option key={type} value={type}>
							{t(`types.${type}`)}
						</option>
					))}
				</NativeSelect>
			</Field>
			<Button type="submit" variant="secondary" pending={ask.isPending}>
				{t("demandes.ask")}
			</Button>
			<FormError error={ask.error} />
		</form>
	);
}
