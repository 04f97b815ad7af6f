import { expect, test } from "vitest";
import { previewKind } from "./preview.ts";

test("what could run in our pages is never shown in them", () => {
	for (const [type, name] of [
		["image/svg+xml", "logo.svg"],
		["text/html", "page.html"],
		["application/xhtml+xml", "page.xhtml"],
		["application/octet-stream", "logo.svg"],
	] as const) {
		expect(previewKind(type, name)).toBe("none");
	}
});

test("what is safe is shown by its kind", () => {
	expect(previewKind("application/pdf", "devis.pdf")).toBe("pdf");
	expect(previewKind("image/png", "logo.png")).toBe("image");
	expect(previewKind("text/markdown", "notes.md")).toBe("markdown");
});
