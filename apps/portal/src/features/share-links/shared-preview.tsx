import { previewKind } from "@dossier/shared/documents/preview";
import { DossierError } from "@dossier/shared/errors/dossier-error";
import type { SharedDocument } from "@dossier/shared/share-links/mutations";
import { DocumentPreview } from "@dossier/ui/document-preview/document-preview";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { usePreviewLabels } from "../../preview/use-preview-labels.ts";

/** What a shared document looks like, where its kind can be shown without running anything of it. */
export function SharedPreview({ document }: { document: SharedDocument }) {
	const { t } = useTranslation("shareLinks");
	const labels = usePreviewLabels();
	const bytes = useQuery({
		queryKey: ["share-links", "bytes", document.url],
		queryFn: async ({ signal }) => {
			const response = await fetch(document.url, { signal });
			if (!response.ok) throw new DossierError("LINK_EXPIRED");
			return response.blob();
		},
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 60_000,
	});
	return (
		<section
			aria-label={t("preview")}
			className="flex h-[52dvh] flex-col overflow-hidden rounded-xl border bg-card"
		>
			{bytes.isError ? (
				<LoadError error={bytes.error} onRetry={() => bytes.refetch()} retrying={bytes.isFetching} />
			) : bytes.data ? (
				<DocumentPreview
					kind={previewKind(document.mime_type, document.name)}
					content={bytes.data}
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
