import type { ClientFields as Values } from "@dossier/shared/clients/schema";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { RadioGroup, RadioGroupItem } from "@dossier/ui/radio-group";
import { Controller, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ClientInput } from "./client-input.ts";
import { ClientTagsInput } from "./client-tags-input.tsx";
import { OwnerSelect } from "./owner-select.tsx";

interface ClientFieldsProps {
	form: UseFormReturn<ClientInput, unknown, Values>;
	/** Until its first active day; from then on a client goes to One by graduation. */
	choosesParcours: boolean;
	/** Null while it is being created. */
	clientId: string | null;
}

/** The fields of a client, for creating and for editing. */
export function ClientFields({ form, choosesParcours, clientId }: ClientFieldsProps) {
	const { t } = useTranslation("clients");
	const { t: lists } = useTranslation("clientLists");
	const { t: common } = useTranslation();
	const { errors } = form.formState;
	return (
		<>
			<Field
				label={t("fields.nom")}
				hint={t("fields.nomHint")}
				error={errors.nom ? t("fields.nomInvalid") : undefined}
				required
			>
				<Input autoComplete="off" {...form.register("nom")} />
			</Field>
			<Field
				label={t("fields.entreprise")}
				optionalLabel={common("optional")}
				error={errors.entreprise ? t("fields.entrepriseInvalid") : undefined}
			>
				<Input autoComplete="off" {...form.register("entreprise")} />
			</Field>
			<div className="grid gap-4 sm:grid-cols-2">
				<Field
					label={t("fields.email")}
					optionalLabel={common("optional")}
					error={errors.email ? t("fields.emailInvalid") : undefined}
				>
					<Input type="email" autoComplete="off" {...form.register("email")} />
				</Field>
				<Field
					label={t("fields.telephone")}
					optionalLabel={common("optional")}
					error={errors.telephone ? t("fields.telephoneInvalid") : undefined}
				>
					<Input type="tel" autoComplete="off" {...form.register("telephone")} />
				</Field>
			</div>
			{choosesParcours ? (
				<Field label={t("fields.parcours")}>
					<Controller
						control={form.control}
						name="parcours"
						render={({ field }) => (
							<RadioGroup value={field.value} onValueChange={field.onChange}>
								<RadioGroupItem value="lab" label={t("fields.lab")} description={t("fields.labText")} />
								<RadioGroupItem value="one" label={t("fields.one")} description={t("fields.oneText")} />
							</RadioGroup>
						)}
					/>
				</Field>
			) : null}
			<Field label={lists("owner.label")}>
				<Controller
					control={form.control}
					name="owner_id"
					render={({ field: { value, ...field } }) => (
						<OwnerSelect none={lists("owner.none")} clientId={clientId} value={value ?? ""} {...field} />
					)}
				/>
			</Field>
			<Field
				label={lists("tags.label")}
				optionalLabel={common("optional")}
				hint={lists("tags.hint")}
				error={errors.tags ? lists("tags.invalid") : undefined}
			>
				<Controller
					control={form.control}
					name="tags"
					render={({ field }) => <ClientTagsInput value={field.value} onValueChange={field.onChange} />}
				/>
			</Field>
		</>
	);
}
