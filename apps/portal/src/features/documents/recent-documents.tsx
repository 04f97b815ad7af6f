import { documentsQuery } from "@dossier/shared/documents/queries";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ChevronRight, FolderOpen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { DocumentList } from "./document-list.tsx";
import { DocumentListSkeleton } from "./document-list-skeleton.tsx";

const shown = 5;

/** The last documents of the space, whoever gave them. */
export function RecentDocuments({ newIds }: { newIds: ReadonlySet<string> }) {
	const { t } = useTranslation("documents");
	return (
		<section aria-labelledby="recent-documents" className="flex flex-col gap-3">
			<div className="flex min-h-11 items-center justify-between gap-3">
				<h2 id="recent-documents" className="font-semibold text-lg">
					{t("recent.title")}
				</h2>
				<Button asChild variant="ghost" size="sm" className="-mr-2.5 text-brand">
					<Link to={paths.documents}>
						{t("recent.all")}
						<ChevronRight aria-hidden="true" />
					</Link>
				</Button>
			</div>
			<RecentList newIds={newIds} />
		</section>
	);
}

function RecentList({ newIds }: { newIds: ReadonlySet<string> }) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	const { space } = useMembership();
	const agency = useAgencyName();
	const documents = useInfiniteQuery(documentsQuery(client, { clientId: space.clientId }));
	if (documents.isPending) return <DocumentListSkeleton rows={3} />;
	if (documents.isError && !documents.data) {
		return (
			<LoadError
				error={documents.error}
				onRetry={() => documents.refetch()}
				retrying={documents.isFetching}
			/>
		);
	}
	const rows = documents.data.pages.flatMap((page) => page.rows).slice(0, shown);
	if (rows.length > 0) return <DocumentList label={t("recent.title")} documents={rows} newIds={newIds} />;
	return (
		<EmptyState
			icon={FolderOpen}
			size="compact"
			title={t("recent.empty.title")}
			text={t("recent.empty.text", { agency })}
			className="rounded-xl border border-dashed"
		/>
	);
}
