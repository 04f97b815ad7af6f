import type { CheckSummary } from "@dossier/shared/clients/import/import-file";
import { Checkbox } from "@dossier/ui/checkbox";
import { Field } from "@dossier/ui/field";
import { useTranslation } from "react-i18next";

interface DuplicatesChoiceProps {
	check: CheckSummary;
	value: boolean;
	onChange: (withDuplicates: boolean) => void;
}

/** Whether lines whose address is known are imported all the same; asked only where there are any. */
export function DuplicatesChoice({ check, value, onChange }: DuplicatesChoiceProps) {
	const { t } = useTranslation("clientImports");
	const count = check.repeated + check.existing;
	if (count === 0) return <span />;
	return (
		<Field orientation="horizontal" label={t("duplicates.label", { count })} hint={t("duplicates.hint")}>
			<Checkbox checked={value} onCheckedChange={(checked) => onChange(checked === true)} />
		</Field>
	);
}
