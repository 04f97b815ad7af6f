import type { Demande, Etape } from "@dossier/shared/parcours/queries";
import { Badge, type BadgeProps } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { Markdown } from "@dossier/ui/document-preview/markdown";
import { EmptyState } from "@dossier/ui/empty-state";
import type { JourneyStepState } from "@dossier/ui/journey-path";
import { PageHeader } from "@dossier/ui/page-header";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { ArrowLeft, Route } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { paths } from "../../paths.ts";
import { DemandeRow } from "./demande-row.tsx";
import { EtapeDocuments } from "./etape-documents.tsx";
import { stepState } from "./step-state.ts";
import { useParcours } from "./use-parcours.ts";
import { useStepDates } from "./use-step-dates.ts";

interface EtapePageProps {
	etapeId: string;
	/** What gives a document that is asked for. */
	deposit: (demande: Demande) => ReactNode;
}

/** One step: what it is, what is asked, and its documents. */
export function EtapePage({ etapeId, deposit }: EtapePageProps) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const etapes = useParcours();
	const etape = etapes.data?.find(({ id }) => id === etapeId);
	return (
		<div className="flex flex-col gap-5">
			<Button asChild variant="ghost" size="sm" className="-ml-2.5 self-start">
				<Link to={paths.parcours}>
					<ArrowLeft aria-hidden="true" />
					{t("back")}
				</Link>
			</Button>
			{etapes.isError && !etapes.data ? (
				<LoadError error={etapes.error} onRetry={() => etapes.refetch()} retrying={etapes.isFetching} />
			) : null}
			{etapes.isPending ? (
				<SkeletonRegion label={common("loading")} className="flex flex-col gap-4">
					<Skeleton className="h-10 w-64" />
					<Skeleton className="h-32" />
				</SkeletonRegion>
			) : null}
			{etape ? <KnownEtape etape={etape} deposit={deposit} /> : null}
			{etapes.data && !etape ? <NoEtape /> : null}
		</div>
	);
}

const tones: Record<JourneyStepState, BadgeProps["tone"]> = {
	done: "success",
	current: "brand",
	coming: "outline",
};

function KnownEtape({ etape, deposit }: { etape: Etape; deposit: EtapePageProps["deposit"] }) {
	const { t } = useTranslation("parcours");
	const datesOf = useStepDates();
	const { readOnly } = useMembership();
	const state = stepState(etape.state);
	const mayGive = etape.state === "en_cours" && !readOnly;
	return (
		<>
			<PageTitle>{etape.title}</PageTitle>
			<PageHeader
				title={etape.title}
				meta={state ? <Badge tone={tones[state.drawn]}>{t(`state.${state.name}`)}</Badge> : null}
				description={datesOf(etape)}
			/>
			{etape.description ? <Markdown text={etape.description} /> : null}
			{etape.asked || etape.demandes.length > 0 ? (
				<section aria-labelledby="asked" className="flex flex-col gap-3">
					<h2 id="asked" className="font-semibold text-lg">
						{t("asked.ofYou")}
					</h2>
					{etape.asked ? <p className="whitespace-pre-line text-pretty">{etape.asked}</p> : null}
					<ul className="flex flex-col gap-2">
						{etape.demandes.map((demande) => (
							<DemandeRow key={demande.id} demande={demande}>
								{mayGive ? deposit(demande) : null}
							</DemandeRow>
						))}
					</ul>
				</section>
			) : null}
			{etape.briefs.length > 0 ? (
				<section aria-labelledby="briefs" className="flex flex-col gap-2">
					<h2 id="briefs" className="font-semibold text-lg">
						{t("briefs")}
					</h2>
					<EtapeDocuments etape={{ ...etape, demandes: [] }} />
				</section>
			) : null}
		</>
	);
}

function NoEtape() {
	const { t } = useTranslation("parcours");
	return (
		<>
			<PageTitle>{t("gone.title")}</PageTitle>
			<h1 className="sr-only">{t("gone.title")}</h1>
			<EmptyState icon={Route} title={t("gone.title")} text={t("gone.text")} />
		</>
	);
}
