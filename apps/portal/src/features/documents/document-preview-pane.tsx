import type { Tables } from "@dossier/shared/database.types";
import { fetchDocumentBytes } from "@dossier/shared/documents/mutations";
import { previewKind } from "@dossier/shared/documents/preview";
import { DocumentPreview } from "@dossier/ui/document-preview/document-preview";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { usePreviewLabels } from "../../preview/use-preview-labels.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const nothing = new Blob();

interface DocumentPreviewPaneProps {
	document: Tables<"documents">;
	/** Where the bytes of the current version are; undefined until it is known. */
	objectKey: string | undefined;
}

/** What the document looks like, when its kind can be shown. */
export function DocumentPreviewPane({ document, objectKey }: DocumentPreviewPaneProps) {
	const { t } = useTranslation("documents");
	const client = useDossierClient();
	const labels = usePreviewLabels();
	const kind = previewKind(document.mime_type ?? "", document.name);
	const bytes = useQuery({
		queryKey: ["documents", "bytes", objectKey],
		queryFn: () => fetchDocumentBytes(client, { objectKey: objectKey ?? "" }),
		enabled: objectKey !== undefined && kind !== "none",
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 60_000,
	});
	const title = t("preview", { name: document.name });
	return (
		<section
			aria-label={title}
			className="flex h-[62dvh] flex-1 flex-col overflow-hidden rounded-xl border bg-card shadow-xs md:h-[72dvh] md:flex-none"
		>
			<h2 className="sr-only">{title}</h2>
			{bytes.isError && !bytes.data ? (
				<LoadError error={bytes.error} onRetry={() => bytes.refetch()} retrying={bytes.isFetching} />
			) : kind === "none" || bytes.data ? (
				<DocumentPreview
					key={objectKey}
					kind={kind}
					content={bytes.data ?? nothing}
					fileName={document.name}
					labels={labels}
					className="min-h-0 flex-1"
				/>
			) : (
				<Skeleton className="flex-1 rounded-none" />
			)}
		</section>
	);
}
