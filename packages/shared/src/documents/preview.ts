export type PreviewKind = "pdf" | "image" | "text" | "markdown" | "none";

const PREVIEWS: Readonly<Record<string, PreviewKind>> = {
	"application/pdf": "pdf",
	"image/png": "image",
	"image/jpeg": "image",
	"image/gif": "image",
	"image/webp": "image",
	"image/avif": "image",
	"text/markdown": "markdown",
	"text/plain": "text",
	"text/csv": "text",
	"text/vtt": "text",
	"application/json": "text",
};

/** How a file can be shown in our pages. HTML and SVG never are: they could run scripts in our origin. */
export function previewKind(mimeType: string, fileName: string): PreviewKind {
	const kind = PREVIEWS[mimeType] ?? "none";
	return kind === "text" && /\.(md|markdown)$/i.test(fileName) ? "markdown" : kind;
}
