import type { Rule } from "@dossier/shared/isolation-matrix/matrix";
import { Badge } from "@dossier/ui/badge";
import { useTranslation } from "react-i18next";
import { rowWords } from "./row-words.ts";

const tones = { all: "success", nothing: "neutral", refused: "neutral" } as const;

/** What the database answers, in a word or as the rows it lets through. */
export function Outcome({ rule: { outcome, refused, sentence } }: { rule: Rule }) {
	const { t } = useTranslation("isolationMatrix");
	const words = (pattern: string) => rowWords(pattern, t("anything"));
	return (
		<div className="flex flex-col items-start gap-1" lang="fr">
			{typeof outcome === "string" ? (
				<Badge tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Badge>
			) : (
				<>
					<Badge tone="info">{t("outcome.some")}</Badge>
					<ul className="list-disc pl-4 text-sm">
						{outcome.map((pattern) => (
							<li key={pattern}>{words(pattern)}</li>
						))}
					</ul>
				</>
			)}
			{refused ? (
				<p className="text-muted-foreground text-sm">
					{t("refusedRows", { rows: refused.map(words).join(" ; ") })}
				</p>
			) : null}
			{sentence ? <p className="text-muted-foreground text-sm">{sentence}</p> : null}
		</div>
	);
}
