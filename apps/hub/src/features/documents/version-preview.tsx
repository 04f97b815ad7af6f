import type { Tables } from "@dossier/shared/database.types";
import { fetchDocumentBytes } from "@dossier/shared/documents/mutations";
import { previewKind } from "@dossier/shared/documents/preview";
import { formatBytes } from "@dossier/shared/formats/size";
import { Button } from "@dossier/ui/button";
import { DocumentPreview } from "@dossier/ui/document-preview/document-preview";
import { PreviewNotice } from "@dossier/ui/document-preview/preview-notice";
import { DocumentPreviewSkeleton } from "@dossier/ui/document-preview/preview-skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentRow } from "./document-row.ts";
import { usePreviewLabels } from "./preview-labels.ts";
import { useDownload } from "./use-download.ts";

/** Above this size, in bytes, a preview waits to be asked for: it downloads the whole file. */
const LARGE = 20_000_000;

interface VersionPreviewProps {
	version: Tables<"document_versions">;
	document: DocumentRow;
}

/** What one version of a document shows. */
export function VersionPreview({ version, document }: VersionPreviewProps) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	const client = useDossierClient();
	const labels = usePreviewLabels();
	const download = useDownload();
	const kind = previewKind(version.mime_type, version.file_name);
	const [wanted, setWanted] = useState(version.size_bytes <= LARGE);
	const bytes = useQuery({
		queryKey: ["document-bytes", version.object_key],
		queryFn: () => fetchDocumentBytes(client, { objectKey: version.object_key }),
		enabled: kind !== "none" && wanted,
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 60_000,
	});
	const save = (
		<Button
			variant="secondary"
			pending={download.isPending}
			onClick={() => download.mutate({ document, number: version.number })}
		>
			{t("download")}
		</Button>
	);
	if (kind === "none") {
		return <PreviewNotice {...labels.noPreview} action={save} className="flex-1" />;
	}
	if (!wanted) {
		return (
			<PreviewNotice
				title={t("preview.largeTitle", { size: formatBytes(version.size_bytes, locale) })}
				text={t("preview.largeText")}
				action={
					<>
						<Button onClick={() => setWanted(true)}>{t("preview.largeAction")}</Button>
						{save}
					</>
				}
				className="flex-1"
			/>
		);
	}
	if (bytes.isError) {
		return (
			<LoadError
				error={bytes.error}
				onRetry={() => bytes.refetch()}
				retrying={bytes.isFetching}
				action={save}
			/>
		);
	}
	if (!bytes.data) return <DocumentPreviewSkeleton label={labels.loading} />;
	return (
		<DocumentPreview
			kind={kind}
			content={bytes.data}
			fileName={version.file_name}
			labels={labels}
			action={save}
			className="min-h-0 flex-1 overflow-auto bg-card"
		/>
	);
}
