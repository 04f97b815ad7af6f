import { directoriesQuery } from "@dossier/shared/directories/queries";
import { Card } from "@dossier/ui/card";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { LoadMore } from "../../feedback/load-more.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { Selection } from "./arranging/selection.ts";
import { DocumentsEmpty } from "./documents-empty.tsx";
import { DocumentsTable, DocumentsTableSkeleton } from "./documents-table.tsx";
import type { FolderContext } from "./folder-context.ts";
import type { ListedDocuments } from "./listed-documents.ts";

interface DocumentsCardProps {
	context: FolderContext;
	listed: ListedDocuments;
	selection: Selection;
	openDocumentId: string | undefined;
	onAdd: () => void;
}

/** The list, or why there is none. */
export function DocumentsCard({ context, listed, selection, openDocumentId, onAdd }: DocumentsCardProps) {
	return (
		<Card className="overflow-hidden">
			<CardBody
				context={context}
				listed={listed}
				selection={selection}
				openDocumentId={openDocumentId}
				onAdd={onAdd}
			/>
		</Card>
	);
}

function CardBody({ context, listed, selection, openDocumentId, onAdd }: DocumentsCardProps) {
	const { t } = useTranslation("documents");
	const { list, rows, directories, filtered, order, setOrder } = listed;
	const everyDirectory = useQuery(directoriesQuery(useDossierClient(), context.client.id));
	const failed = [list, everyDirectory].find((read) => read.isError && !read.data);
	if (failed) {
		return <LoadError error={failed.error} onRetry={() => failed.refetch()} retrying={failed.isFetching} />;
	}
	if (!rows || !everyDirectory.data) return <DocumentsTableSkeleton />;
	if (rows.length === 0 && directories.length === 0) {
		return <DocumentsEmpty mayWrite={context.mayWrite} searching={filtered} onAdd={onAdd} />;
	}
	return (
		<>
			<DocumentsTable
				documents={rows}
				directories={directories}
				selection={selection}
				context={context}
				openDocumentId={openDocumentId}
				order={order}
				onOrder={setOrder}
			/>
			<LoadMore
				hasMore={list.hasNextPage}
				loading={list.isFetchingNextPage}
				onLoad={() => list.fetchNextPage()}
				summary={t("list.summary", { count: rows.length })}
			/>
		</>
	);
}
