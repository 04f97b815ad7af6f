import type { Etape } from "@dossier/shared/parcours/queries";
import { EmptyState } from "@dossier/ui/empty-state";
import { PageHeader } from "@dossier/ui/page-header";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { Route } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { EtapeDocuments } from "./etape-documents.tsx";
import { EtapePath } from "./etape-path.tsx";
import { GraduationNotice } from "./graduation-notice.tsx";
import { useParcours } from "./use-parcours.ts";

/** The whole way: in the Lab where the project is, in One the story of how it came there. */
export function ParcoursPage() {
	const { t } = useTranslation("parcours");
	const { space } = useMembership();
	const etapes = useParcours();
	const title = t(space.parcours === "one" ? "recap.title" : "title");
	return (
		<div className="flex flex-col gap-6">
			<PageTitle>{title}</PageTitle>
			<PageHeader title={title} />
			{space.parcours === "one" ? <GraduationNotice etapes={etapes.data ?? []} /> : null}
			{etapes.isError && !etapes.data ? (
				<LoadError error={etapes.error} onRetry={() => etapes.refetch()} retrying={etapes.isFetching} />
			) : null}
			{etapes.isPending ? <PathSkeleton /> : null}
			{etapes.data ? <WholePath etapes={etapes.data} /> : null}
		</div>
	);
}

function WholePath({ etapes }: { etapes: readonly Etape[] }) {
	const { t } = useTranslation("parcours");
	const agency = useAgencyName();
	if (etapes.length === 0) {
		return (
			<EmptyState
				icon={Route}
				title={t("empty.title")}
				text={t("empty.text", { agency })}
				className="rounded-xl border border-dashed"
			/>
		);
	}
	return (
		<section
			aria-label={t("title")}
			className="rounded-xl border bg-card px-5 py-6 shadow-xs md:px-8 md:py-8"
		>
			<EtapePath etapes={etapes}>{(etape) => <EtapeDocuments etape={etape} />}</EtapePath>
		</section>
	);
}

function PathSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col gap-4">
			<Skeleton className="h-16" />
			<Skeleton className="h-16" />
			<Skeleton className="h-16" />
		</SkeletonRegion>
	);
}
