import type { Tables } from "@dossier/shared/database.types";
import { fetchDocumentBytes } from "@dossier/shared/documents/mutations";
import { textDifference } from "@dossier/shared/documents/text-difference";
import { Button } from "@dossier/ui/button";
import { DifferenceBlock } from "@dossier/ui/difference-block";
import { readText } from "@dossier/ui/document-preview/text-content";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { ScrollRegion } from "@dossier/ui/scroll-region";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../../feedback/load-error.tsx";
import { useDossierClient } from "../../../supabase/dossier-client.ts";

/** Blocks drawn at once; the rest is drawn when it is asked for. */
const BLOCKS_AT_ONCE = 200;

type Version = Tables<"document_versions">;

/** What changed between two versions of a text. */
export function VersionDifference({ before, after }: { before: Version; after: Version }) {
	const { t } = useTranslation("versions");
	const { t: common } = useTranslation();
	const [shown, setShown] = useState(BLOCKS_AT_ONCE);
	const difference = useDifference(before, after);
	if (difference.isError) {
		return (
			<LoadError
				error={difference.error}
				onRetry={() => difference.refetch()}
				retrying={difference.isFetching}
			/>
		);
	}
	if (!difference.data) {
		return (
			<SkeletonRegion label={common("loading")} className="flex flex-col gap-2">
				<Skeleton className="h-4 w-2/3" />
				<Skeleton className="h-4 w-1/2" />
				<Skeleton className="h-4 w-3/5" />
			</SkeletonRegion>
		);
	}
	const { blocks, truncated } = difference.data;
	const labels = {
		added: t("added"),
		removed: t("removed"),
		alike: (count: number) => t("alike", { count }),
	};
	if (!blocks) return <InlineNotice tone="info">{t("tooDifferent")}</InlineNotice>;
	if (blocks.every(({ kind }) => kind === "alike"))
		return <InlineNotice tone="success">{t("identical")}</InlineNotice>;
	return (
		<>
			{truncated ? <InlineNotice tone="warning">{t("truncated")}</InlineNotice> : null}
			<ScrollRegion
				label={t("changes")}
				className="min-h-0 flex-1 overflow-y-auto rounded-lg border font-mono text-xs"
			>
				{blocks.slice(0, shown).map((block, position) => (
					<DifferenceBlock key={position} block={block} labels={labels} />
				))}
				{blocks.length > shown ? (
					<Button variant="ghost" className="w-full" onClick={() => setShown(shown + BLOCKS_AT_ONCE)}>
						{t("more")}
					</Button>
				) : null}
			</ScrollRegion>
		</>
	);
}

function useDifference(before: Version, after: Version) {
	const client = useDossierClient();
	return useQuery({
		queryKey: ["document-difference", before.object_key, after.object_key],
		queryFn: async () => {
			const [older, newer] = await Promise.all(
				[before, after].map(async ({ object_key: objectKey }) =>
					readText(await fetchDocumentBytes(client, { objectKey })),
				),
			);
			return {
				blocks: await textDifference(older?.text ?? "", newer?.text ?? ""),
				truncated: Boolean(older?.truncated || newer?.truncated),
			};
		},
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 60_000,
	});
}
