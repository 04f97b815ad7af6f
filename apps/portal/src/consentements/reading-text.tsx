import type { ConsentementKind } from "@dossier/shared/consentements/queries";
import { texteBodyQuery } from "@dossier/shared/consentements/queries";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../feedback/load-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";

const Markdown = lazy(async () => ({
	default: (await import("@dossier/ui/document-preview/markdown")).Markdown,
}));

/** One version of a text, laid out for reading. */
export function ReadingText({ kind, version }: { kind: ConsentementKind; version: number }) {
	const { t } = useTranslation();
	const body = useQuery(texteBodyQuery(useDossierClient(), kind, version));
	if (body.isError && body.data === undefined) {
		return <LoadError error={body.error} onRetry={() => body.refetch()} retrying={body.isFetching} />;
	}
	const loading = (
		<SkeletonRegion label={t("loading")} className="flex flex-col gap-2">
			<Skeleton className="h-4 w-2/3" />
			<Skeleton className="h-4 w-full" />
			<Skeleton className="h-4 w-5/6" />
		</SkeletonRegion>
	);
	if (body.data === undefined) return loading;
	return (
		<Suspense fallback={loading}>
			<Markdown text={body.data} />
		</Suspense>
	);
}
