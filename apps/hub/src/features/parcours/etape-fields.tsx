import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { Textarea } from "@dossier/ui/textarea";
import type { UseFormRegisterReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";

type Name = "title" | "description" | "asked" | "usual_days";

interface EtapeFieldsProps {
	register: (name: Name) => UseFormRegisterReturn;
	errors: Partial<Record<Name, unknown>>;
}

/** What a step says, asks and usually takes: the same for a template's step and a client's. */
export function EtapeFields({ register, errors }: EtapeFieldsProps) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	return (
		<>
			<Field label={t("fields.title")} error={errors.title ? t("fields.titleInvalid") : undefined} required>
				<Input autoComplete="off" {...register("title")} />
			</Field>
			<Field
				label={t("fields.description")}
				hint={t("fields.descriptionHint")}
				optionalLabel={common("optional")}
				error={errors.description ? t("fields.tooLong") : undefined}
			>
				<Textarea rows={4} {...register("description")} />
			</Field>
			<Field
				label={t("fields.asked")}
				hint={t("fields.askedHint")}
				optionalLabel={common("optional")}
				error={errors.asked ? t("fields.tooLong") : undefined}
			>
				<Textarea rows={2} {...register("asked")} />
			</Field>
			<Field
				label={t("fields.usualDays")}
				error={errors.usual_days ? t("fields.usualDaysInvalid") : undefined}
			>
				<Input
					type="number"
					min={0}
					max={730}
					inputMode="numeric"
					className="w-28"
					{...register("usual_days")}
				/>
			</Field>
		</>
	);
}
