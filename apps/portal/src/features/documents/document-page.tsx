import type { Tables } from "@dossier/shared/database.types";
import { documentQuery, documentVersionsQuery } from "@dossier/shared/documents/queries";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, FileX2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { BottomAction } from "../../layout/bottom-action.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { DocumentFacts } from "./document-facts.tsx";
import { sentKey, sharedKey } from "./document-group.ts";
import { DocumentPageSkeleton } from "./document-page-skeleton.tsx";
import { DocumentPreviewPane } from "./document-preview-pane.tsx";
import { DocumentVersions } from "./document-versions.tsx";
import { DownloadButton } from "./download-button.tsx";
import { NewVersionButton } from "./new-version-button.tsx";
import { UploadsPanel } from "./uploads-panel.tsx";

/** One document: what it is, what it shows, and how to keep it. */
export function DocumentPage({ documentId }: { documentId: string }) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	const document = useQuery(documentQuery(client, documentId));
	if (document.isPending) return <DocumentPageSkeleton />;
	if (document.isError && !document.data) {
		return (
			<LoadError error={document.error} onRetry={() => document.refetch()} retrying={document.isFetching} />
		);
	}
	if (!document.data) {
		return (
			<>
				<PageTitle>{t("gone.title")}</PageTitle>
				<EmptyState
					icon={FileX2}
					title={t("gone.title")}
					text={t("gone.text")}
					action={
						<Button asChild>
							<Link to={paths.documents}>{t("gone.action")}</Link>
						</Button>
					}
				/>
			</>
		);
	}
	return <OpenDocument document={document.data} />;
}

function OpenDocument({ document }: { document: Tables<"documents"> }) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	const versions = useQuery(documentVersionsQuery(client, document.id));
	const current = versions.data?.find(({ number }) => number === document.current_version);
	const acts = (
		<>
			<DownloadButton document={document} look="full" />
			<NewVersionButton document={document} />
		</>
	);
	return (
		<article className="flex flex-1 flex-col gap-4">
			<PageTitle>{document.name}</PageTitle>
			<Button asChild variant="ghost" size="sm" className="-ml-2.5 self-start text-muted-foreground">
				<Link to={paths.documentsIn(groupKeyOf(document))}>
					<ChevronLeft aria-hidden="true" />
					{t("title")}
				</Link>
			</Button>
			<header className="flex flex-col gap-4 md:flex-row md:items-end md:justify-between">
				<div className="flex min-w-0 flex-col gap-1">
					<h1 className="wrap-anywhere font-semibold text-xl md:text-2xl">{document.name}</h1>
					<DocumentFacts document={document} complete />
				</div>
				<div className="hidden shrink-0 gap-2 md:flex">{acts}</div>
			</header>
			<UploadsPanel documentId={document.id} />
			{versions.isError && !versions.data ? (
				<LoadError error={versions.error} onRetry={() => versions.refetch()} retrying={versions.isFetching} />
			) : (
				<DocumentPreviewPane document={document} objectKey={current?.object_key} />
			)}
			<DocumentVersions document={document} versions={versions.data ?? []} />
			<BottomAction>
				<div className="flex flex-wrap gap-2 *:flex-1 *:px-3 max-[24.5rem]:[&_svg]:hidden">{acts}</div>
			</BottomAction>
		</article>
	);
}

/** The group of *Mes documents* the document is in. */
function groupKeyOf({ folder, origin }: Tables<"documents">): string {
	if (folder !== "documents") return folder;
	return origin === "client" ? sentKey : sharedKey;
}
