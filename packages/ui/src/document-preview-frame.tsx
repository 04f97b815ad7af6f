import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface DocumentPreviewFrameProps {
	/** Names the preview: the document's name. */
	label: string;
	/** The name, the size, the version. */
	title: ReactNode;
	/** Buttons: download, next, close. */
	actions?: ReactNode;
	/** What shows the document: DocumentPreview. */
	children: ReactNode;
	className?: string;
}

/** The frame of a document on screen: its name and buttons on top, the document under it. */
export function DocumentPreviewFrame({
	label,
	title,
	actions,
	children,
	className,
}: DocumentPreviewFrameProps) {
	return (
		<section
			data-slot="document-preview-frame"
			aria-label={label}
			className={classNames(
				"flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border bg-muted",
				className,
			)}
		>
			<header className="flex min-h-12 shrink-0 items-center gap-3 border-b bg-card px-3 py-1.5">
				<div className="flex min-w-0 flex-1 items-center gap-2.5 text-sm">{title}</div>
				{actions ? <div className="flex shrink-0 items-center gap-1">{actions}</div> : null}
			</header>
			{children}
		</section>
	);
}
