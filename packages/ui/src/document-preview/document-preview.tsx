import { lazy, type ReactNode, Suspense } from "react";
import { ImagePreview } from "./image-preview.tsx";
import type { DocumentPreviewLabels } from "./labels.ts";
import { PreviewNotice } from "./preview-notice.tsx";
import { DocumentPreviewSkeleton } from "./preview-skeleton.tsx";
import { TextPreview } from "./text-preview.tsx";

export type { DocumentPreviewLabels } from "./labels.ts";

const PdfPreview = lazy(() => import("./pdf-preview.tsx"));
const MarkdownPreview = lazy(() => import("./markdown-preview.tsx"));

/** What a browser can show of a file without running anything that is inside it. */
export type PreviewKind = "pdf" | "image" | "text" | "markdown" | "none";

export interface DocumentPreviewProps {
	kind: PreviewKind;
	/** The bytes. They never become a page of their own: HTML and SVG are of kind "none". */
	content: Blob;
	fileName: string;
	labels: DocumentPreviewLabels;
	/** Shown where there is no preview: the download button. */
	action?: ReactNode;
	className?: string;
}

/** Shows a PDF, a picture, a text or Markdown; the readers of PDF and Markdown load when first needed. */
export function DocumentPreview({
	kind,
	content,
	fileName,
	labels,
	action,
	className,
}: DocumentPreviewProps) {
	const shared = { content, fileName, labels, action, className };
	switch (kind) {
		case "pdf":
			return (
				<Suspense fallback={<DocumentPreviewSkeleton label={labels.loading} />}>
					<PdfPreview {...shared} />
				</Suspense>
			);
		case "markdown":
			return (
				<Suspense fallback={<DocumentPreviewSkeleton label={labels.loading} />}>
					<MarkdownPreview {...shared} />
				</Suspense>
			);
		case "image":
			return <ImagePreview {...shared} />;
		case "text":
			return <TextPreview {...shared} />;
		case "none":
			return <PreviewNotice {...labels.noPreview} action={action} className={className} />;
	}
}
