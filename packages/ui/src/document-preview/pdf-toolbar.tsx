import { MoveHorizontal, ZoomIn, ZoomOut } from "lucide-react";
import { IconButton } from "../icon-button.tsx";
import type { DocumentPreviewLabels } from "./labels.ts";

interface PdfToolbarProps {
	labels: DocumentPreviewLabels;
	page: number;
	total: number;
	/** Left out at the largest size. */
	onZoomIn?: () => void;
	/** Left out at the smallest size. */
	onZoomOut?: () => void;
	onFit: () => void;
}

/** Which page is read, and how large. */
export function PdfToolbar({ labels, page, total, onZoomIn, onZoomOut, onFit }: PdfToolbarProps) {
	return (
		<div className="flex shrink-0 items-center justify-between gap-2 border-b px-4 py-1.5">
			<p className="text-muted-foreground text-xs tabular-nums">{labels.page(page, total)}</p>
			<div className="flex items-center gap-1">
				<IconButton
					label={labels.zoomOut}
					size="sm"
					variant="ghost"
					onClick={onZoomOut}
					disabled={!onZoomOut}
				>
					<ZoomOut aria-hidden="true" />
				</IconButton>
				<IconButton label={labels.fitWidth} size="sm" variant="ghost" onClick={onFit}>
					<MoveHorizontal aria-hidden="true" />
				</IconButton>
				<IconButton label={labels.zoomIn} size="sm" variant="ghost" onClick={onZoomIn} disabled={!onZoomIn}>
					<ZoomIn aria-hidden="true" />
				</IconButton>
			</div>
		</div>
	);
}
