import type { Rule } from "@dossier/shared/isolation-matrix/matrix";
import { useTranslation } from "react-i18next";
import { matrix } from "./matrix.ts";
import { Outcome } from "./outcome.tsx";

const lets = ({ outcome }: Rule) => outcome !== "nothing" && outcome !== "refused";

/** Who may, each with what they may; those who may not are one line. */
export function VerbForEverybody({ rules }: { rules: readonly Rule[] }) {
	const { t } = useTranslation("isolationMatrix");
	const people = ({ who }: Rule) =>
		who.length === matrix.everyone.length
			? t("everybody")
			: who.map((name) => matrix.roles[name]?.sentence ?? name).join(" · ");
	const allowing = rules.filter(lets);
	const others = allowing.length ? t("nobodyElse") : t("nobody");
	return (
		<>
			{allowing.map((rule) => (
				<div key={rule.who.join()} className="flex flex-col gap-1">
					<p className="text-sm" lang="fr">
						{people(rule)}
					</p>
					<Outcome rule={rule} />
				</div>
			))}
			{allowing.length === rules.length ? null : <p className="text-muted-foreground text-sm">{others}</p>}
		</>
	);
}
