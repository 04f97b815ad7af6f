import { excerptParts } from "@dossier/shared/search/excerpt";
import { type SearchHit, searchQuery } from "@dossier/shared/search/queries";
import { EmptyState } from "@dossier/ui/empty-state";
import { FileIcon } from "@dossier/ui/file-icon";
import { MarkedText } from "@dossier/ui/marked-text";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { DocumentListSkeleton } from "./document-list-skeleton.tsx";

const SHOWN = 30;

/** The documents of the space whose name or content has the words, whatever their group, the closest first. */
export function FoundDocuments({ search }: { search: string }) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	const { space } = useMembership();
	const found = useQuery({
		...searchQuery(client, { query: search, kinds: ["document"], clientId: space.clientId, limit: SHOWN }),
		placeholderData: keepPreviousData,
	});
	if (found.isPending) return <DocumentListSkeleton />;
	if (found.isError) {
		return <LoadError error={found.error} onRetry={() => found.refetch()} retrying={found.isFetching} />;
	}
	if (found.data.length === 0) {
		return (
			<EmptyState
				icon={SearchX}
				title={t("empty.search.title", { search })}
				text={t("empty.search.text")}
				className="rounded-xl border border-dashed"
			/>
		);
	}
	return (
		<>
			<p role="status" className="text-muted-foreground text-sm">
				{t("found", { count: found.data.length })}
			</p>
			<ul aria-label={t("results")} className="divide-y overflow-hidden rounded-xl border bg-card shadow-xs">
				{found.data.map((hit) => (
					<FoundRow key={hit.id} hit={hit} />
				))}
			</ul>
		</>
	);
}

function FoundRow({ hit }: { hit: SearchHit }) {
	return (
		<li className="relative flex items-center gap-3 px-4 py-3 transition-colors hover:bg-accent/60">
			<FileIcon mimeType={hit.mime_type} size="lg" />
			<div className="flex min-w-0 flex-1 flex-col gap-0.5">
				<Link
					to={paths.document(hit.id)}
					className="wrap-anywhere line-clamp-2 font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:-outline-offset-2 focus-visible:after:outline-2 focus-visible:after:outline-ring"
				>
					{hit.title}
				</Link>
				{hit.excerpt ? (
					<p className="line-clamp-2 text-muted-foreground text-sm">
						<MarkedText parts={excerptParts(hit.excerpt)} />
					</p>
				) : null}
			</div>
		</li>
	);
}
