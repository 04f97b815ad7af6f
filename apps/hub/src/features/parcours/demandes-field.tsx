import {
	documentTypes,
	type ModeleEtapeFields,
	type modeleEtapeSchema,
} from "@dossier/shared/parcours/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { IconButton } from "@dossier/ui/icon-button";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { Plus, Trash2 } from "lucide-react";
import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

interface DemandesFieldProps {
	form: UseFormReturn<z.input<typeof modeleEtapeSchema>, unknown, ModeleEtapeFields>;
}

/** The documents a step asks the client for, each by its name and type. */
export function DemandesField({ form }: DemandesFieldProps) {
	const { t } = useTranslation("parcours");
	const { fields, append, remove } = useFieldArray({ control: form.control, name: "demandes" });
	const { errors } = form.formState;
	return (
		<fieldset className="flex flex-col gap-2">
			<legend className="mb-1 font-medium text-sm">{t("demandes.title")}</legend>
			{fields.length === 0 ? <p className="text-muted-foreground text-sm">{t("demandes.none")}</p> : null}
			{fields.map((field, place) => (
				<div key={field.id} className="flex items-start gap-2">
					<Field
						label={t("demandes.name", { place: place + 1 })}
						labelHidden
						error={errors.demandes?.[place]?.name ? t("demandes.nameInvalid") : undefined}
						className="min-w-0 flex-1"
					>
						<Input
							autoComplete="off"
							placeholder={t("demandes.placeholder")}
							{...form.register(`demandes.${place}.name`)}
						/>
					</Field>
					<Field label={t("demandes.type", { place: place + 1 })} labelHidden className="w-36">
						<NativeSelect {...form.register(`demandes.${place}.type`)}>
							{documentTypes.map((type) => (
								<option key={type} value={type}>
									{t(`types.${type}`)}
								</option>
							))}
						</NativeSelect>
					</Field>
					<IconButton label={t("demandes.remove", { place: place + 1 })} onClick={() => remove(place)}>
						<Trash2 aria-hidden="true" />
					</IconButton>
				</div>
			))}
			<Button
				variant="ghost"
				size="sm"
				className="self-start"
				onClick={() => append({ name: "", type: "autre" })}
			>
				<Plus aria-hidden="true" />
				{t("demandes.add")}
			</Button>
		</fieldset>
	);
}
