import {
	type PageViewport,
	type PDFDocumentProxy,
	type PDFPageProxy,
	TextLayer,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useRef, useState } from "react";
import { Skeleton } from "../skeleton.tsx";
import "./pdf-page.css";
import { type PageLink, pageLinks } from "./pdf-links.ts";

interface PdfPageProps {
	pdf: PDFDocumentProxy;
	/** From 1. */
	number: number;
	/** Width of the page on the screen, in CSS pixels. */
	width: number;
	/** Height over width of the first page: the room kept until this one is known. */
	expectedRatio: number;
	label: string;
}

// Safari refuses canvases of more than 16 megapixels; large plans are drawn a little softer instead.
const MAXIMUM_CANVAS_PIXELS = 16_000_000;

function drawPage(page: PDFPageProxy, viewport: PageViewport, canvas: HTMLCanvasElement) {
	const sharpest = Math.sqrt(MAXIMUM_CANVAS_PIXELS / (viewport.width * viewport.height));
	const density = Math.min(window.devicePixelRatio, sharpest);
	canvas.width = Math.floor(viewport.width * density);
	canvas.height = Math.floor(viewport.height * density);
	return page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
}

/** One page: its picture, its text over it (to select, search and hear), and its links. Drawn when it comes near. */
export function PdfPage({ pdf, number, width, expectedRatio, label }: PdfPageProps) {
	const frame = useRef<HTMLDivElement>(null);
	const canvas = useRef<HTMLCanvasElement>(null);
	const text = useRef<HTMLDivElement>(null);
	const near = useNearViewport(frame);
	const [drawn, setDrawn] = useState(false);
	const [ratio, setRatio] = useState(expectedRatio);
	const [links, setLinks] = useState<PageLink[]>([]);

	useEffect(() => {
		const target = canvas.current;
		const container = text.current;
		if (!near || !target || !container) {
			return;
		}
		let stop = () => {};
		let current = true;
		const show = async () => {
			const page = await pdf.getPage(number);
			if (!current) {
				return;
			}
			const natural = page.getViewport({ scale: 1 });
			const viewport = page.getViewport({ scale: width / natural.width });
			setRatio(natural.height / natural.width);
			const drawing = drawPage(page, viewport, target);
			container.replaceChildren();
			container.style.setProperty("--total-scale-factor", String(viewport.scale));
			const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
			stop = () => {
				drawing.cancel();
				layer.cancel();
			};
			const [found] = await Promise.all([pageLinks(page, natural), drawing.promise, layer.render()]);
			if (current) {
				setLinks(found);
				setDrawn(true);
			}
		};
		// A page cancelled half-way (zoom, closing) rejects; the next drawing replaces it.
		show().catch(() => {});
		return () => {
			current = false;
			stop();
		};
	}, [pdf, number, width, near]);

	return (
		<section
			ref={frame}
			aria-label={label}
			data-page={number}
			style={{ width, height: width * ratio }}
			className="pdf-page relative mx-auto shrink-0 overflow-hidden rounded-sm border bg-card shadow-sm"
		>
			<canvas ref={canvas} className="size-full" />
			<div ref={text} className="pdf-text" />
			{links.map((link) => (
				<a
					key={link.id}
					href={link.url}
					target="_blank"
					rel="noopener noreferrer nofollow"
					className="absolute z-10 rounded-xs hover:bg-brand/15"
					style={link.place}
				>
					<span className="sr-only">{link.url}</span>
				</a>
			))}
			{drawn ? null : <Skeleton className="absolute inset-0 rounded-none" />}
		</section>
	);
}

/** True once the element has come within a screen of being seen. */
function useNearViewport(element: React.RefObject<HTMLElement | null>): boolean {
	const [near, setNear] = useState(false);
	useEffect(() => {
		if (!element.current) {
			return;
		}
		const observer = new IntersectionObserver(
			(entries) => setNear(entries.some((entry) => entry.isIntersecting)),
			{
				rootMargin: "100% 0%",
			},
		);
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return near;
}
