import { type ColumnMapping, IMPORT_FIELDS, type ImportField } from "@dossier/shared/clients/import/fields";
import type { FileSummary } from "@dossier/shared/clients/import/import-file";
import { Field } from "@dossier/ui/field";
import { NativeSelect } from "@dossier/ui/native-select";
import { useTranslation } from "react-i18next";

interface ColumnMappingFieldsProps {
	summary: FileSummary;
	mapping: ColumnMapping;
	onChange: (mapping: ColumnMapping) => void;
}

/** For each thing known of a client, the column it is read from; with the first value found there. */
export function ColumnMappingFields({ summary, mapping, onChange }: ColumnMappingFieldsProps) {
	const { t } = useTranslation("clientImports");
	const choose = (field: ImportField, place: string) =>
		onChange({ ...mapping, [field]: place === "" ? null : Number(place) });
	return (
		<div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
			{IMPORT_FIELDS.map((field) => {
				const place = mapping[field];
				const sample = place === null ? "" : summary.samples[place];
				return (
					<Field
						key={field}
						label={t(`fields.${field}`)}
						hint={sample ? t("preview.sample", { sample }) : undefined}
						error={field === "nom" && place === null ? t("preview.nomNeeded") : undefined}
					>
						<NativeSelect value={place ?? ""} onChange={(event) => choose(field, event.target.value)}>
							<option value="">{t("preview.noColumn")}</option>
							{summary.columns.map((column, index) => (
								// Two columns may have one name: their place is what tells them apart.
								<option key={`${index}-${column}`} value={index}>
									{column || t("preview.unnamedColumn", { number: index + 1 })}
								</option>
							))}
						</NativeSelect>
					</Field>
				);
			})}
		</div>
	);
}
