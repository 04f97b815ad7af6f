import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { ScrollRegion } from "../scroll-region.tsx";
import type { DocumentPreviewLabels } from "./labels.ts";
import { PreviewNotice } from "./preview-notice.tsx";
import { DocumentPreviewSkeleton } from "./preview-skeleton.tsx";
import { useTextContent } from "./text-content.ts";

interface TextPreviewProps {
	content: Blob;
	fileName: string;
	labels: DocumentPreviewLabels;
	action?: ReactNode;
	className?: string;
}

/** A text as it is written, its lines kept. */
export function TextPreview({ content, fileName, labels, action, className }: TextPreviewProps) {
	const read = useTextContent(content);
	if (read.state === "loading") {
		return <DocumentPreviewSkeleton label={labels.loading} />;
	}
	if (read.state === "unreadable") {
		return <PreviewNotice {...labels.unreadable} action={action} className={className} />;
	}
	return (
		<ScrollRegion label={fileName} className={classNames("p-6", className)}>
			{read.truncated ? <TruncatedNotice text={labels.truncated} /> : null}
			<pre className="wrap-anywhere whitespace-pre-wrap font-mono text-sm leading-relaxed">{read.text}</pre>
		</ScrollRegion>
	);
}

/** Says above the text that its end is missing. */
export function TruncatedNotice({ text }: { text: string }) {
	return (
		<p className="mb-4 rounded-md border border-warning-border bg-warning-soft px-3 py-2 text-sm text-warning">
			{text}
		</p>
	);
}
