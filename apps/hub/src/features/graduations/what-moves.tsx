import type { GraduationPreview } from "@dossier/shared/graduations/queries";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useTranslation } from "react-i18next";

/** What a graduation changes by itself: the steps that end, those that are spared, what will not be asked any more. */
export function WhatMoves({ preview }: { preview: GraduationPreview }) {
	const { t } = useTranslation("graduations");
	const namesOf = (etapes: readonly { title: string }[]) =>
		etapes.map(({ title }) => t("moves.quoted", { name: title })).join(", ");
	const ending = preview.etapes.filter(({ state }) => state === "en_cours");
	const spared = preview.etapes.filter(({ state }) => state === "a_venir");
	return (
		<section aria-labelledby="what-moves" className="flex flex-col gap-2">
			<h3 id="what-moves" className="font-medium">
				{t("moves.title")}
			</h3>
			<ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
				<li>{t("moves.space")}</li>
				{ending.length > 0 ? (
					<li>{t("moves.ending", { count: ending.length, names: namesOf(ending) })}</li>
				) : null}
				{spared.length > 0 ? (
					<li>{t("moves.spared", { count: spared.length, names: namesOf(spared) })}</li>
				) : null}
				{ending.length === 0 && spared.length === 0 ? <li>{t("moves.nothing")}</li> : null}
				<li>{t("moves.kept")}</li>
			</ul>
			{preview.demandes.length > 0 ? (
				<InlineNotice tone="warning">
					{t("moves.demandes", {
						count: preview.demandes.length,
						names: preview.demandes.map((name) => t("moves.quoted", { name })).join(", "),
					})}
				</InlineNotice>
			) : null}
		</section>
	);
}
