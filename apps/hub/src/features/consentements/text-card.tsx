import {
	type ConsentementKind,
	texteBodyQuery,
	texteVersionsQuery,
} from "@dossier/shared/consentements/queries";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { TextForm } from "./text-form.tsx";
import { VersionList } from "./version-list.tsx";

/** One text: the next version to write, and those that were published. */
export function TextCard({ kind }: { kind: ConsentementKind }) {
	const { t } = useTranslation("consentements");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const versions = useQuery(texteVersionsQuery(client, kind));
	const inForce = versions.data?.[0]?.version ?? 0;
	const body = useQuery({ ...texteBodyQuery(client, kind, inForce), enabled: inForce > 0 });
	const failed = [versions, body].find((query) => query.isError && query.data === undefined);
	const current = inForce > 0 ? body.data : "";
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t(`${kind}.title`)}</CardTitle>
				<CardDescription>{t(`${kind}.text`)}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-5">
				{failed ? (
					<LoadError error={failed.error} onRetry={() => failed.refetch()} retrying={failed.isFetching} />
				) : versions.data && current !== undefined ? (
					<>
						<TextForm key={inForce} kind={kind} version={inForce} current={current} />
						<VersionList kind={kind} versions={versions.data} />
					</>
				) : (
					<SkeletonRegion label={common("loading")} className="flex flex-col gap-4">
						<Skeleton className="h-40 w-full" />
						<Skeleton className="h-control w-full" />
					</SkeletonRegion>
				)}
			</CardContent>
		</Card>
	);
}
