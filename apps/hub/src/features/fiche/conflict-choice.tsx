import type { FicheDifference, Side } from "@dossier/shared/fiche/compare";
import { classNames } from "@dossier/ui/class-names";
import { useId } from "react";
import { useTranslation } from "react-i18next";

interface ConflictChoiceProps {
	difference: FicheDifference;
	/** Null while nobody chose. */
	side: Side | null;
	onChoose: (side: Side) => void;
}

const SIDES: readonly Side[] = ["mine", "theirs"];

/** One value in both versions, side by side, and the one to keep. */
export function ConflictChoice({ difference, side, onChoose }: ConflictChoiceProps) {
	const { t } = useTranslation("fiche");
	const name = useId();
	return (
		<fieldset className="flex min-w-0 flex-col gap-2">
			<legend className="mb-1.5 font-medium text-sm">{t(`fields.${difference.field}`)}</legend>
			<div className="grid min-w-0 gap-2 sm:grid-cols-2">
				{SIDES.map((version) => (
					<label
						key={version}
						className={classNames(
							"flex min-w-0 cursor-pointer items-start gap-2.5 rounded-md border bg-card px-3 py-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-ring",
							side === version && "border-primary bg-brand-soft",
						)}
					>
						<input
							type="radio"
							name={name}
							checked={side === version}
							onChange={() => onChoose(version)}
							className="mt-1 accent-primary"
						/>
						<span className="flex min-w-0 flex-col">
							<span className="text-muted-foreground text-xs">{t(`conflict.${version}`)}</span>
							<span className="whitespace-pre-wrap break-words font-mono text-sm">
								{difference[version] || t("conflict.nothing")}
							</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
