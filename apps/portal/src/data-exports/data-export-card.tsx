import { latestDataExportQuery } from "@dossier/shared/data-exports/queries";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../feedback/load-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { DataExportState } from "./data-export-state.tsx";

/** A copy of everything Dossier knows of the person: asked for, waited for, downloaded. */
export function DataExportCard() {
	const { t } = useTranslation("dataExports");
	const latest = useQuery(latestDataExportQuery(useDossierClient()));
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("title")}</CardTitle>
				<CardDescription>{t("text")}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-4">
				{latest.isError && latest.data === undefined ? (
					<LoadError error={latest.error} onRetry={() => latest.refetch()} retrying={latest.isFetching} />
				) : latest.data === undefined ? (
					<Skeleton className="h-12" />
				) : (
					<DataExportState latest={latest.data} />
				)}
			</CardContent>
		</Card>
	);
}
