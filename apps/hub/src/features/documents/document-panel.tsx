import { documentQuery } from "@dossier/shared/documents/queries";
import { DocumentPreviewSkeleton } from "@dossier/ui/document-preview/preview-skeleton";
import { EmptyState } from "@dossier/ui/empty-state";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { FileX2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { z } from "zod";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClosePanelButton } from "./close-panel-button.tsx";
import { findCachedDocument } from "./document-cache.ts";
import { DocumentView } from "./document-view.tsx";
import type { FolderContext } from "./folder-context.ts";
import { useMarkOpened } from "./use-mark-opened.ts";

interface DocumentPanelProps {
	context: FolderContext;
	documentId: string;
}

/** One document, open beside its list. */
export function DocumentPanel({ context, documentId }: DocumentPanelProps) {
	return z.uuid().safeParse(documentId).success ? (
		<KnownDocumentPanel context={context} documentId={documentId} />
	) : (
		<DocumentNotFound context={context} />
	);
}

function KnownDocumentPanel({ context, documentId }: DocumentPanelProps) {
	const { t } = useTranslation();
	const queries = useQueryClient();
	const query = useQuery({
		...documentQuery(useDossierClient(), documentId),
		placeholderData: () => findCachedDocument(queries, documentId),
	});
	const document = query.data;
	useMarkOpened(document);
	if (document === null) return <DocumentNotFound context={context} />;
	if (!document) {
		return query.isError ? (
			<LoadError error={query.error} onRetry={() => query.refetch()} retrying={query.isFetching} />
		) : (
			<DocumentPreviewSkeleton label={t("loading")} />
		);
	}
	if (
		document.folder !== context.folder.name ||
		document.directory !== context.directory ||
		document.client_id !== context.client.id
	) {
		const { client_id: clientId, id, folder, directory } = document;
		return <Navigate to={paths.document(clientId, id, folder, directory)} replace />;
	}
	return (
		<>
			<PageTitle>{`${document.name} · ${context.client.nom}`}</PageTitle>
			<DocumentView document={document} context={context} />
		</>
	);
}

function DocumentNotFound({ context }: { context: FolderContext }) {
	const { t } = useTranslation("documents");
	return (
		<EmptyState
			icon={FileX2}
			title={t("panel.notFoundTitle")}
			text={t("panel.notFoundText")}
			action={<ClosePanelButton context={context} withText />}
		/>
	);
}
