import { formatDate } from "@dossier/shared/formats/date";
import { graduationQuery } from "@dossier/shared/graduations/queries";
import { isGiven, progressOf } from "@dossier/shared/parcours/progress";
import type { Etape } from "@dossier/shared/parcours/queries";
import { useQuery } from "@tanstack/react-query";
import { PartyPopper } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** When the project went to One, with the agency's word and the way in figures. Nothing where it always was there. */
export function GraduationNotice({ etapes }: { etapes: readonly Etape[] }) {
	const { t } = useTranslation("parcours");
	const { locale } = useLocale();
	const { space } = useMembership();
	const graduation = useQuery(graduationQuery(useDossierClient(), space.clientId)).data;
	if (!graduation) return null;
	const given = etapes.flatMap(({ briefs, demandes }) => [...briefs, ...demandes.filter(isGiven)]).length;
	return (
		<section
			aria-labelledby="graduated"
			className="relative isolate overflow-hidden rounded-xl bg-primary px-5 py-6 text-primary-foreground shadow-md dark:bg-brand-soft dark:text-foreground md:px-8 md:py-8"
		>
			<PartyPopper
				aria-hidden="true"
				strokeWidth={0.75}
				className="absolute -right-6 -bottom-8 -z-10 size-40 opacity-15 md:right-6 md:size-48"
			/>
			<div className="flex max-w-[52ch] flex-col gap-2">
				<h2 id="graduated" className="font-semibold text-2xl">
					{t("recap.graduated", { date: formatDate(graduation.graduated_at, locale) })}
				</h2>
				{graduation.message ? <p className="whitespace-pre-line text-pretty">{graduation.message}</p> : null}
				<p className="text-sm">
					{t("recap.steps", { count: progressOf(etapes).done })} · {t("recap.documents", { count: given })}
				</p>
			</div>
		</section>
	);
}
