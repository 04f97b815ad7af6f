import { progressOf } from "@dossier/shared/parcours/progress";
import type { Etape } from "@dossier/shared/parcours/queries";
import { Button } from "@dossier/ui/button";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { EtapePath } from "./etape-path.tsx";

/** Where the project is on its way through the Lab. */
export function JourneyCard({ etapes }: { etapes: readonly Etape[] }) {
	const { t } = useTranslation("parcours");
	const { done, total } = progressOf(etapes);
	return (
		<section
			aria-labelledby="journey"
			className="flex flex-col gap-5 rounded-xl border bg-card px-5 py-5 shadow-sm md:px-7 md:py-6"
		>
			<div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
				<div className="flex flex-col">
					<h2 id="journey" className="font-semibold text-xl">
						{t("card.title")}
					</h2>
					<p className="text-muted-foreground">{t("card.progress", { done, count: total })}</p>
				</div>
				<Button asChild variant="ghost" size="sm" className="-mr-2.5 text-brand">
					<Link to={paths.parcours}>
						{t("card.all")}
						<ChevronRight aria-hidden="true" />
					</Link>
				</Button>
			</div>
			<EtapePath etapes={etapes} layout="wide" />
		</section>
	);
}
