import { clientImportsQuery } from "@dossier/shared/clients/import/queries";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import { FileSpreadsheet } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { LoadMore } from "../../feedback/load-more.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ImportLine } from "./import-line.tsx";

/** Who imported what, when, how many, and what was undone. */
export function ImportsHistory() {
	const { t } = useTranslation("clientImports");
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("history.title")}</CardTitle>
			</CardHeader>
			<CardContent flush>
				<ImportLines />
			</CardContent>
		</Card>
	);
}

function ImportLines() {
	const { t } = useTranslation("clientImports");
	const { t: common } = useTranslation();
	const list = useInfiniteQuery(clientImportsQuery(useDossierClient()));
	const imports = list.data?.pages.flatMap((page) => page.rows);
	if (list.isError && !imports) {
		return <LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />;
	}
	if (!imports) {
		return (
			<SkeletonRegion label={common("loading")} className="p-4">
				<Skeleton className="h-4 w-64" />
			</SkeletonRegion>
		);
	}
	if (imports.length === 0) {
		return (
			<EmptyState
				icon={FileSpreadsheet}
				size="compact"
				title={t("history.emptyTitle")}
				text={t("history.emptyText")}
			/>
		);
	}
	return (
		<>
			<ul>
				{imports.map((line) => (
					<ImportLine key={line.id} line={line} />
				))}
			</ul>
			<LoadMore
				hasMore={list.hasNextPage}
				loading={list.isFetchingNextPage}
				onLoad={() => list.fetchNextPage()}
				summary={t("history.summary", { count: imports.length })}
				automatic={false}
			/>
		</>
	);
}
