import { documentsQuery } from "@dossier/shared/documents/queries";
import { Button } from "@dossier/ui/button";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentGroup } from "./document-group.ts";
import { DocumentList } from "./document-list.tsx";
import { DocumentListSkeleton } from "./document-list-skeleton.tsx";
import { NoDocuments } from "./no-documents.tsx";
import { useGroupLabel } from "./use-group-label.ts";

interface DocumentGroupListProps {
	group: DocumentGroup;
	newIds: ReadonlySet<string>;
}

/** The documents of a group, newest first, a page more each time one asks. */
export function DocumentGroupList({ group, newIds }: DocumentGroupListProps) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	const { space } = useMembership();
	const label = useGroupLabel();
	const documents = useInfiniteQuery(
		documentsQuery(client, {
			clientId: space.clientId,
			folder: group.folder,
			origin: group.origin,
			directory: group.directory,
		}),
	);
	if (documents.isPending) return <DocumentListSkeleton />;
	if (documents.isError && !documents.data) {
		return (
			<LoadError
				error={documents.error}
				onRetry={() => documents.refetch()}
				retrying={documents.isFetching}
			/>
		);
	}
	const rows = documents.data.pages.flatMap((page) => page.rows);
	if (rows.length === 0) return <NoDocuments group={group} />;
	return (
		<div className="flex flex-col gap-4">
			<DocumentList label={label(group)} documents={rows} newIds={newIds} group={group} />
			{documents.hasNextPage ? (
				<Button
					variant="secondary"
					pending={documents.isFetchingNextPage}
					onClick={() => documents.fetchNextPage()}
				>
					{t("more")}
				</Button>
			) : null}
		</div>
	);
}
