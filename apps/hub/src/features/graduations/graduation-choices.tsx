import type { GraduationPreview } from "@dossier/shared/graduations/queries";
import { knownModule } from "@dossier/shared/modules/queries";
import { Button } from "@dossier/ui/button";
import { Checkbox } from "@dossier/ui/checkbox";
import { Field } from "@dossier/ui/field";
import { useTranslation } from "react-i18next";

interface ChoiceProps {
	chosen: readonly string[];
	onChoose: (chosen: string[]) => void;
}

interface ChosenModulesProps extends ChoiceProps {
	modules: GraduationPreview["modules"];
}

/** Which modules the client will find on its home. */
export function ChosenModules({ modules, chosen, onChoose }: ChosenModulesProps) {
	const { t } = useTranslation("graduations");
	const { t: module } = useTranslation("modules");
	const known = modules.flatMap(({ name }) => knownModule(name) ?? []);
	return (
		<fieldset className="flex flex-col gap-2">
			<legend className="mb-1 font-medium">{t("modules")}</legend>
			{known.map((name) => (
				<Field
					key={name}
					label={module(`${name}.name`)}
					hint={module(`${name}.text`)}
					orientation="horizontal"
				>
					<Checkbox
						checked={chosen.includes(name)}
						onCheckedChange={(on) => onChoose(toggled(chosen, name, on === true))}
					/>
				</Field>
			))}
		</fieldset>
	);
}

interface ChosenDocumentsProps extends ChoiceProps {
	documents: GraduationPreview["documents"];
}

/** Which documents the client will newly see. */
export function ChosenDocuments({ documents, chosen, onChoose }: ChosenDocumentsProps) {
	const { t } = useTranslation("graduations");
	return (
		<fieldset className="flex flex-col gap-2">
			<legend className="mb-1 font-medium">{t("documents.title")}</legend>
			{documents.length === 0 ? (
				<p className="text-muted-foreground text-sm">{t("documents.none")}</p>
			) : (
				<div className="flex flex-wrap items-center justify-between gap-2">
					<p className="text-muted-foreground text-sm">{t("documents.chosen", { count: chosen.length })}</p>
					<Button
						variant="ghost"
						size="sm"
						onClick={() => onChoose(chosen.length === documents.length ? [] : documents.map(({ id }) => id))}
					>
						{t(chosen.length === documents.length ? "documents.noneOf" : "documents.all")}
					</Button>
				</div>
			)}
			<div className="flex max-h-56 flex-col gap-2 overflow-y-auto p-1">
				{documents.map(({ id, name }) => (
					<Field key={id} label={name} orientation="horizontal">
						<Checkbox
							checked={chosen.includes(id)}
							onCheckedChange={(on) => onChoose(toggled(chosen, id, on === true))}
						/>
					</Field>
				))}
			</div>
		</fieldset>
	);
}

function toggled(chosen: readonly string[], item: string, on: boolean): string[] {
	const others = chosen.filter((other) => other !== item);
	return on ? [...others, item] : others;
}
