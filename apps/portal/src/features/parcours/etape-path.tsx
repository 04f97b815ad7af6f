import type { Etape } from "@dossier/shared/parcours/queries";
import { JourneyPath, JourneyStep } from "@dossier/ui/journey-path";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { stepState } from "./step-state.ts";
import { useStepDates } from "./use-step-dates.ts";

interface EtapePathProps {
	etapes: readonly Etape[];
	layout?: "tall" | "wide";
	/** More under a step. */
	children?: (etape: Etape) => ReactNode;
}

/** The steps as a path; each leads to its own page. */
export function EtapePath({ etapes, layout, children }: EtapePathProps) {
	const { t } = useTranslation("parcours");
	const datesOf = useStepDates();
	return (
		<JourneyPath label={t("title")} layout={layout}>
			{etapes.map((etape, place) => {
				const state = stepState(etape.state);
				return state ? (
					<JourneyStep
						key={etape.id}
						number={place + 1}
						state={state.drawn}
						stateLabel={t(`state.${state.name}`)}
						title={
							<Link to={paths.etape(etape.id)} className="rounded-sm hover:underline">
								{etape.title}
							</Link>
						}
						meta={datesOf(etape)}
					>
						{children?.(etape)}
					</JourneyStep>
				) : null;
			})}
		</JourneyPath>
	);
}
