import { IMPORT_FIELDS } from "@dossier/shared/clients/import/fields";
import type { FindingsFilter } from "@dossier/shared/clients/import/import-file";
import { NativeSelect } from "@dossier/ui/native-select";
import { useTranslation } from "react-i18next";

const kinds = ["issue", "repeated", "existing"] as const;

interface FindingsFilterBarProps {
	filter: FindingsFilter;
	onChange: (filter: FindingsFilter) => void;
}

/** Narrows the findings to a kind or a field. */
export function FindingsFilterBar({ filter, onChange }: FindingsFilterBarProps) {
	const { t } = useTranslation("clientImports");
	const kindOf = (value: string) => kinds.find((kind) => kind === value) ?? null;
	const fieldOf = (value: string) => IMPORT_FIELDS.find((field) => field === value) ?? null;
	return (
		<div className="flex flex-wrap gap-2">
			<NativeSelect
				aria-label={t("findings.anyKind")}
				className="sm:w-56"
				value={filter.kind ?? ""}
				onChange={(event) => onChange({ ...filter, kind: kindOf(event.target.value) })}
			>
				<option value="">{t("findings.anyKind")}</option>
				{kinds.map((kind) => (
					<option key={kind} value={kind}>
						{t(`findings.kinds.${kind}`)}
					</option>
				))}
			</NativeSelect>
			<NativeSelect
				aria-label={t("findings.anyField")}
				className="sm:w-56"
				value={filter.field ?? ""}
				onChange={(event) => onChange({ ...filter, field: fieldOf(event.target.value) })}
			>
				<option value="">{t("findings.anyField")}</option>
				{IMPORT_FIELDS.map((field) => (
					<option key={field} value={field}>
						{t(`fields.${field}`)}
					</option>
				))}
			</NativeSelect>
		</div>
	);
}
