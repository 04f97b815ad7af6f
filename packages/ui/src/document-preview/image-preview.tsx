import { type ReactNode, useState } from "react";
import { classNames } from "../class-names.ts";
import type { DocumentPreviewLabels } from "./labels.ts";
import { useObjectUrl } from "./object-url.ts";
import { PreviewNotice } from "./preview-notice.tsx";
import { DocumentPreviewSkeleton } from "./preview-skeleton.tsx";

interface ImagePreviewProps {
	content: Blob;
	fileName: string;
	labels: DocumentPreviewLabels;
	action?: ReactNode;
	className?: string;
}

/** A picture, fitted to the room there is; a click shows it at its own size. */
export function ImagePreview({ content, fileName, labels, action, className }: ImagePreviewProps) {
	const url = useObjectUrl(content);
	const [fitted, setFitted] = useState(true);
	const [unreadable, setUnreadable] = useState(false);
	if (unreadable) {
		return <PreviewNotice {...labels.unreadable} action={action} className={className} />;
	}
	if (!url) {
		return <DocumentPreviewSkeleton label={labels.loading} />;
	}
	return (
		<div className={classNames("flex overflow-auto p-4", fitted && "items-center justify-center", className)}>
			<button
				type="button"
				aria-label={fitted ? labels.zoomIn : labels.fitWidth}
				onClick={() => setFitted((current) => !current)}
				className={classNames(
					"m-auto rounded-md",
					fitted ? "max-w-full cursor-zoom-in!" : "cursor-zoom-out!",
				)}
			>
				<img
					src={url}
					alt={fileName}
					onError={() => setUnreadable(true)}
					className={classNames(
						"rounded-md bg-muted",
						fitted ? "max-h-[70dvh] max-w-full object-contain" : "max-w-none",
					)}
				/>
			</button>
		</div>
	);
}
