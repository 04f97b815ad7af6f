import { type ConsentementKind, texteBodyQuery } from "@dossier/shared/consentements/queries";
import { textDifference } from "@dossier/shared/documents/text-difference";
import { DifferenceBlock } from "@dossier/ui/difference-block";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { ScrollRegion } from "@dossier/ui/scroll-region";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../feedback/load-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";

interface TextChangesProps {
	kind: ConsentementKind;
	/** The version that was decided on. */
	before: number;
	/** The version in force. */
	after: number;
}

/** What is new in a text since the person last read it. */
export function TextChanges({ kind, before, after }: TextChangesProps) {
	const { t } = useTranslation(["consentements", "common"]);
	const changes = useTextChanges({ kind, before, after });
	if (changes.isError && changes.data === undefined) {
		return (
			<LoadError error={changes.error} onRetry={() => changes.refetch()} retrying={changes.isFetching} />
		);
	}
	if (changes.data === undefined) {
		return (
			<SkeletonRegion label={t("common:loading")} className="flex flex-col gap-2">
				<Skeleton className="h-4 w-2/3" />
				<Skeleton className="h-4 w-1/2" />
			</SkeletonRegion>
		);
	}
	if (changes.data === null) {
		return <InlineNotice tone="info">{t("consentements:changes.tooDifferent")}</InlineNotice>;
	}
	const labels = {
		added: t("consentements:changes.added"),
		removed: t("consentements:changes.removed"),
		alike: (count: number) => t("consentements:changes.alike", { count }),
	};
	return (
		<ScrollRegion label={t("consentements:changes.title")} className="max-h-96 rounded-lg border text-sm">
			{changes.data.map((block, position) => (
				<DifferenceBlock key={position} block={block} labels={labels} />
			))}
		</ScrollRegion>
	);
}

function useTextChanges({ kind, before, after }: TextChangesProps) {
	const client = useDossierClient();
	const queries = useQueryClient();
	return useQuery({
		queryKey: ["consentements", "changes", kind, before, after],
		queryFn: async () => {
			const [older, newer] = await Promise.all(
				([before, after] as const).map((version) =>
					queries.ensureQueryData(texteBodyQuery(client, kind, version)),
				),
			);
			return textDifference(older ?? "", newer ?? "");
		},
		staleTime: Number.POSITIVE_INFINITY,
	});
}
