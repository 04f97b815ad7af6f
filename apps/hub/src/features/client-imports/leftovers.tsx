import { useTranslation } from "react-i18next";
import { z } from "zod";

const reasonSchema = z.enum(["documents", "people", "changed", "activity"]).catch("activity");

interface LeftoversProps {
	leftovers: readonly { client_id: string; nom: string; reason: string }[];
}

/** The clients an undo leaves where they are, each with its reason. */
export function Leftovers({ leftovers }: LeftoversProps) {
	const { t } = useTranslation("clientImports");
	if (leftovers.length === 0) return null;
	return (
		<div className="flex flex-col gap-1.5 text-sm">
			<p className="font-medium">{t("undo.stay", { count: leftovers.length })}</p>
			<ul className="max-h-40 list-disc overflow-y-auto pl-5">
				{leftovers.map(({ client_id, nom, reason }) => (
					<li key={client_id}>
						{t("undo.stays", { name: nom, reason: t(`undo.reasons.${reasonSchema.parse(reason)}`) })}
					</li>
				))}
			</ul>
		</div>
	);
}
