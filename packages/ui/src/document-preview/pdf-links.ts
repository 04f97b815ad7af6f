import type { PageViewport, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A link to the web on a page, and where it lies in percent of the page. */
export interface PageLink {
	id: string;
	url: string;
	place: { left: string; top: string; width: string; height: string };
}

function percent(part: number, whole: number): string {
	return `${(100 * part) / whole}%`;
}

/** The links of a page that lead to the web or to a mailbox; pdf.js has already dropped the dangerous schemes. */
export async function pageLinks(page: PDFPageProxy, viewport: PageViewport): Promise<PageLink[]> {
	const annotations = await page.getAnnotations({ intent: "display" });
	return annotations.flatMap((annotation): PageLink[] => {
		const url: unknown = annotation.url;
		if (typeof url !== "string" || !/^(https?|mailto):/.test(url)) {
			return [];
		}
		const [x1, y1, x2, y2] = viewport.convertToViewportRectangle(annotation.rect).map(Number);
		if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) {
			return [];
		}
		return [
			{
				id: String(annotation.id),
				url,
				place: {
					left: percent(Math.min(x1, x2), viewport.width),
					top: percent(Math.min(y1, y2), viewport.height),
					width: percent(Math.abs(x2 - x1), viewport.width),
					height: percent(Math.abs(y2 - y1), viewport.height),
				},
			},
		];
	});
}
