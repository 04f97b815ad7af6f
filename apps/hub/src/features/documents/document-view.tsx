import { documentVersionsQuery } from "@dossier/shared/documents/queries";
import { formatBytes } from "@dossier/shared/formats/size";
import { DocumentPreviewSkeleton } from "@dossier/ui/document-preview/preview-skeleton";
import { DocumentPreviewFrame } from "@dossier/ui/document-preview-frame";
import { FileIcon } from "@dossier/ui/file-icon";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClosePanelButton } from "./close-panel-button.tsx";
import { DocumentActions } from "./document-actions.tsx";
import type { DocumentRow } from "./document-row.ts";
import type { FolderContext } from "./folder-context.ts";
import { OlderVersionNotice } from "./older-version-notice.tsx";
import { VersionPreview } from "./version-preview.tsx";
import { VersionList } from "./versions/version-list.tsx";

interface DocumentViewProps {
	document: DocumentRow;
	context: FolderContext;
}

/** A document: what it shows, what can be done with it, and its versions. */
export function DocumentView({ document, context }: DocumentViewProps) {
	const { t } = useTranslation("documents");
	const { t: common } = useTranslation();
	const { locale } = useLocale();
	const versions = useQuery(documentVersionsQuery(useDossierClient(), document.id));
	const [chosen, setChosen] = useState<number | null>(null);
	const number = chosen ?? document.current_version;
	const version = versions.data?.find((candidate) => candidate.number === number);
	const isOlder = version !== undefined && version.number !== document.current_version;

	return (
		<div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-[calc(var(--spacing-shell-bar)+1.25rem)]">
			<DocumentPreviewFrame
				label={t("panel.label", { name: document.name })}
				className="flex-none h-[calc(100dvh-var(--spacing-shell-bar)-2.5rem)] min-h-96 lg:h-[calc(100dvh-var(--spacing-shell-bar)-11rem)]"
				title={
					<>
						<FileIcon mimeType={document.mime_type} size="sm" />
						<h2 className="min-w-0 truncate font-semibold" title={document.name}>
							{document.name}
						</h2>
						<span className="shrink-0 text-muted-foreground text-xs max-sm:hidden">
							{formatBytes(version?.size_bytes ?? document.size_bytes ?? 0, locale)}
						</span>
					</>
				}
				actions={<ClosePanelButton context={context} />}
			>
				<DocumentActions document={document} context={context} />
				{isOlder ? <OlderVersionNotice number={version.number} onBack={() => setChosen(null)} /> : null}
				{version ? (
					<VersionPreview key={version.id} version={version} document={document} />
				) : versions.isError ? (
					<LoadError
						error={versions.error}
						onRetry={() => versions.refetch()}
						retrying={versions.isFetching}
					/>
				) : (
					<DocumentPreviewSkeleton label={common("loading")} />
				)}
			</DocumentPreviewFrame>
			{versions.data ? (
				<VersionList
					document={document}
					versions={versions.data}
					shownNumber={number}
					mayWrite={context.mayWrite}
					onShow={(shown) => setChosen(shown === document.current_version ? null : shown)}
				/>
			) : null}
		</div>
	);
}
