import { type FicheField, type FicheInput, pathOf, type TextField } from "@dossier/shared/fiche/fields";
import type { FicheIssue } from "@dossier/shared/fiche/issue";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { useExpectation } from "./issue-sentence.ts";
import { LinksField } from "./links-field.tsx";

interface FicheFormProps {
	input: FicheInput;
	issues: readonly FicheIssue[];
	disabled: boolean;
	onChange: (field: FicheField, input: FicheInput) => void;
}

const GROUPS = [
	{
		name: "identity",
		fields: ["nom", "entreprise", "siren", "siret", "numero_tva", "secteur", "langue"],
	},
	{ name: "contact", fields: ["contact_nom", "email", "telephone"] },
	{
		name: "address",
		fields: ["adresse_rue", "adresse_complement", "adresse_code_postal", "adresse_ville", "adresse_pays"],
	},
	{ name: "project", fields: ["site_web", "budget_cents"] },
] as const satisfies readonly { name: string; fields: readonly TextField[] }[];

const WHOLE_LINE: readonly TextField[] = [
	"nom",
	"entreprise",
	"adresse_rue",
	"adresse_complement",
	"site_web",
	"contact_nom",
];

const KEYBOARDS: Partial<Record<TextField, ComponentProps<"input">["inputMode"]>> = {
	siren: "numeric",
	siret: "numeric",
	email: "email",
	telephone: "tel",
	site_web: "url",
	budget_cents: "decimal",
};

/** The values of a fiche as a form. What is typed is in the file at once. */
export function FicheForm({ input, issues, disabled, onChange }: FicheFormProps) {
	const { t } = useTranslation("fiche");
	const { t: common } = useTranslation();
	const expectation = useExpectation();
	const errorOf = (field: FicheField) => {
		const issue = issues.find(({ key }) => key === pathOf(field).join("."));
		return issue ? expectation(issue) : undefined;
	};
	return (
		<fieldset disabled={disabled}>
			<legend className="sr-only">{t("form.label")}</legend>
			<div className="flex flex-col gap-4">
				{GROUPS.map(({ name, fields }) => (
					<Card key={name}>
						<CardHeader>
							<CardTitle>{t(`form.groups.${name}`)}</CardTitle>
						</CardHeader>
						<CardContent className="grid gap-4 pb-4 sm:grid-cols-2">
							{fields.map((field) => (
								<Field
									key={field}
									label={t(`fields.${field}`)}
									error={errorOf(field)}
									required={field === "nom"}
									optionalLabel={field === "nom" ? undefined : common("optional")}
									className={WHOLE_LINE.includes(field) ? "sm:col-span-2" : undefined}
								>
									<Input
										value={input[field]}
										inputMode={KEYBOARDS[field]}
										autoComplete="off"
										onChange={({ target }) => onChange(field, { ...input, [field]: target.value })}
									/>
								</Field>
							))}
							{name === "project" ? (
								<LinksField
									links={input.liens}
									error={errorOf("liens")}
									onChange={(liens) => onChange("liens", { ...input, liens })}
								/>
							) : null}
						</CardContent>
					</Card>
				))}
			</div>
		</fieldset>
	);
}
