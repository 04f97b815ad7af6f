import type { VariableName } from "@dossier/functions/mails/mails";
import { Button } from "@dossier/ui/button";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";

interface VariableButtonsProps {
	names: readonly VariableName[];
	onInsert: (name: VariableName) => void;
}

/** The variables of a mail, each put into the text by a click. */
export function VariableButtons({ names, onInsert }: VariableButtonsProps) {
	const { t } = useTranslation("mailTemplates");
	return (
		<fieldset className="flex flex-col gap-1.5">
			<legend className="mb-1.5 font-medium text-sm">{t("insert")}</legend>
			<div className="flex flex-wrap gap-2">
				{names.map((name) => (
					<Button
						key={name}
						variant="secondary"
						size="sm"
						title={`{{${name}}}`}
						aria-label={t("insertOne", { name: t(`variables.${name}`) })}
						onClick={() => onInsert(name)}
					>
						<Plus aria-hidden="true" />
						{t(`variables.${name}`)}
					</Button>
				))}
			</div>
		</fieldset>
	);
}
