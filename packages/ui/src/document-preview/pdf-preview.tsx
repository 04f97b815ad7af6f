import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "../class-names.ts";
import type { DocumentPreviewLabels } from "./labels.ts";
import { PdfPage } from "./pdf-page.tsx";
import { usePdf } from "./pdf-reader.ts";
import { PdfToolbar } from "./pdf-toolbar.tsx";
import { PreviewNotice } from "./preview-notice.tsx";
import { DocumentPreviewSkeleton } from "./preview-skeleton.tsx";

interface PdfPreviewProps {
	content: Blob;
	labels: DocumentPreviewLabels;
	action?: ReactNode;
	className?: string;
}

/** A PDF, page under page, drawn by pdf.js. */
export default function PdfPreview({ content, labels, action, className }: PdfPreviewProps) {
	const reading = usePdf(content);
	switch (reading.state) {
		case "loading":
			return <DocumentPreviewSkeleton label={labels.loading} />;
		case "unreadable":
		case "passwordProtected":
			return <PreviewNotice {...labels[reading.state]} action={action} className={className} />;
		case "ready":
			return <PdfPages pdf={reading.pdf} labels={labels} className={className} />;
	}
}

const PAGE_MARGIN = 32;
const SMALLEST_ZOOM = 0.5;
const LARGEST_ZOOM = 4;

function PdfPages({
	pdf,
	labels,
	className,
}: {
	pdf: PDFDocumentProxy;
	labels: DocumentPreviewLabels;
	className?: string;
}) {
	const box = useRef<HTMLDivElement>(null);
	const room = useWidth(box);
	const ratio = useFirstPageRatio(pdf);
	const [zoom, setZoom] = useState(1);
	const [page, setPage] = useState(1);
	const width = Math.floor(Math.max(room - PAGE_MARGIN, 200) * zoom);
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);

	return (
		<div className={classNames("flex min-h-0 flex-col", className)}>
			<PdfToolbar
				labels={labels}
				page={page}
				total={pdf.numPages}
				onZoomIn={zoom < LARGEST_ZOOM ? () => setZoom((current) => current * 1.25) : undefined}
				onZoomOut={zoom > SMALLEST_ZOOM ? () => setZoom((current) => current / 1.25) : undefined}
				onFit={() => setZoom(1)}
			/>
			<div
				ref={box}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard.
				tabIndex={0}
				onScroll={(event) => setPage(pageInSight(event.currentTarget))}
				className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto bg-muted p-4 focus-visible:outline-offset-[-2px]"
			>
				{room > 0 && ratio
					? numbers.map((number) => (
							<PdfPage
								key={number}
								pdf={pdf}
								number={number}
								width={width}
								expectedRatio={ratio}
								label={labels.page(number, pdf.numPages)}
							/>
						))
					: null}
			</div>
		</div>
	);
}

function pageInSight(box: HTMLElement): number {
	const middle = box.getBoundingClientRect().top + box.clientHeight / 2;
	const pages = [...box.querySelectorAll<HTMLElement>("[data-page]")];
	const shown = pages.find((page) => page.getBoundingClientRect().bottom >= middle);
	return Number(shown?.dataset.page ?? pages.length);
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(0);
	useEffect(() => {
		if (!element.current) {
			return;
		}
		const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.target.clientWidth ?? 0)));
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return width;
}

function useFirstPageRatio(pdf: PDFDocumentProxy): number | null {
	const [ratio, setRatio] = useState<number | null>(null);
	useEffect(() => {
		let current = true;
		pdf.getPage(1).then(
			(page) => {
				const { width, height } = page.getViewport({ scale: 1 });
				return current && setRatio(height / width);
			},
			// A4: the page itself says later that it cannot be read.
			() => current && setRatio(Math.SQRT2),
		);
		return () => {
			current = false;
		};
	}, [pdf]);
	return ratio;
}
