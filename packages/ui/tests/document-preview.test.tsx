import "@testing-library/jest-dom/vitest";
import { Blob as NodeBlob } from "node:buffer";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { DocumentPreview, type DocumentPreviewLabels } from "../src/document-preview/document-preview.tsx";
import { readText } from "../src/document-preview/text-content.ts";
import { contentSecurityPolicy } from "../vite/content-security-policy.ts";

// The Blob of jsdom cannot be read; Node's is the one of the standard.
vi.stubGlobal("Blob", NodeBlob);

const labels: DocumentPreviewLabels = {
	loading: "Chargement",
	zoomIn: "Agrandir",
	zoomOut: "Réduire",
	fitWidth: "Ajuster à la largeur",
	page: (number, total) => `Page ${number} sur ${total}`,
	unreadable: { title: "Illisible", text: "Téléchargez le fichier." },
	passwordProtected: { title: "Protégé", text: "Téléchargez le fichier." },
	noPreview: { title: "Pas d’aperçu", text: "Téléchargez le fichier." },
	truncated: "Début du texte",
};

test("a text in UTF-8 is read as it is", async () => {
	expect(await readText(new Blob(["Prénom : Léa 🥐"]))).toEqual({
		text: "Prénom : Léa 🥐",
		truncated: false,
	});
});

test("a text in Windows-1252 keeps its accents", async () => {
	expect((await readText(new Blob([new Uint8Array([0x4c, 0xe9, 0x61])]))).text).toBe("Léa");
});

test("a long text is cut, even inside a character", async () => {
	const long = await readText(new Blob([`x${"é".repeat(1024 * 1024)}`]));
	expect(long.truncated).toBe(true);
	expect(long.text.endsWith("é")).toBe(true);
});

test("Markdown shows tables and tasks, and no HTML, script or picture from elsewhere", async () => {
	const content = new Blob([
		"# Brief\n\n<script>alert(1)</script><img src=x onerror=alert(1)>\n\n- [x] fait\n\n",
		"| a | b |\n|---|---|\n| 1 | 2 |\n\n![plan](https://example.org/pixel.png) [lien](javascript:alert(1))",
	]);
	const { container } = render(
		<DocumentPreview kind="markdown" content={content} fileName="brief.md" labels={labels} />,
	);
	expect(await screen.findByRole("heading", { level: 3, name: "Brief" })).toBeVisible();
	expect(screen.getByRole("table")).toBeVisible();
	expect(screen.getByText("☑")).toBeVisible();
	expect(container.querySelector("script, img")).toBeNull();
	expect(container.innerHTML).not.toContain("javascript:");
});

test("a kind without preview offers what the caller offers", () => {
	render(
		<DocumentPreview
			kind="none"
			content={new Blob(["<h1>piège</h1>"])}
			fileName="page.html"
			labels={labels}
			action={<button type="button">Télécharger</button>}
		/>,
	);
	expect(screen.getByText("Pas d’aperçu")).toBeVisible();
	expect(screen.getByRole("button", { name: "Télécharger" })).toBeVisible();
	expect(screen.queryByText("piège")).toBeNull();
});

test("the policy allows one Supabase, over HTTP and WebSocket, and no frame", () => {
	const policy = contentSecurityPolicy("https://abc.supabase.co/");
	expect(policy).toContain("connect-src 'self' https://abc.supabase.co wss://abc.supabase.co;");
	expect(policy).toContain("frame-src 'none'");
	expect(policy).not.toContain("unsafe-inline");
});
