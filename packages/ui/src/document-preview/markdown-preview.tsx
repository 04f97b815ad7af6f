import type { ReactNode } from "react";
import { ScrollRegion } from "../scroll-region.tsx";
import type { DocumentPreviewLabels } from "./labels.ts";
import { Markdown } from "./markdown.tsx";
import { PreviewNotice } from "./preview-notice.tsx";
import { DocumentPreviewSkeleton } from "./preview-skeleton.tsx";
import { useTextContent } from "./text-content.ts";
import { TruncatedNotice } from "./text-preview.tsx";

interface MarkdownPreviewProps {
	content: Blob;
	fileName: string;
	labels: DocumentPreviewLabels;
	action?: ReactNode;
	className?: string;
}

/** Markdown, laid out for reading. */
export default function MarkdownPreview({
	content,
	fileName,
	labels,
	action,
	className,
}: MarkdownPreviewProps) {
	const read = useTextContent(content);
	if (read.state === "loading") {
		return <DocumentPreviewSkeleton label={labels.loading} />;
	}
	if (read.state === "unreadable") {
		return <PreviewNotice {...labels.unreadable} action={action} className={className} />;
	}
	return (
		<ScrollRegion label={fileName} className={className}>
			<div className="mx-auto max-w-[72ch] p-6">
				{read.truncated ? <TruncatedNotice text={labels.truncated} /> : null}
				<Markdown text={read.text} />
			</div>
		</ScrollRegion>
	);
}
