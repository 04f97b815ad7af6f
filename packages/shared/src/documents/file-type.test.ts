import { describe, expect, it } from "vitest";
import { detectFileType } from "./file-type.ts";

const PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";
const PNG = new Uint8Array([
	137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21,
	196, 137, 0, 0, 0, 0, 73, 68, 65, 84, 0, 0, 0, 0,
]);

function file(name: string, content: string | Uint8Array<ArrayBuffer>, type = ""): File {
	return new File([content], name, { type });
}

describe("detectFileType", () => {
	it.each([
		["devis.pdf", PDF, "application/pdf"],
		["logo.png", PNG, "image/png"],
		["sans extension", PDF, "application/pdf"],
		["brief.md", "# Bonjour", "text/markdown"],
		["notes", "Bonjour", "text/plain"],
		["ventes.csv", "a;b\n1;2", "text/csv"],
		["logo.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"],
		["page.txt", "<!DOCTYPE html><script>alert(1)</script>", "text/html"],
	])("reads %s", async (name, content, expected) => {
		expect(await detectFileType(file(name, content))).toBe(expected);
	});

	it("does not believe the type a browser claims", async () => {
		expect(await detectFileType(file("x.png", PNG, "text/html"))).toBe("image/png");
	});

	it.each([
		["facture.pdf", PNG],
		["photo.jpg", PDF],
		["contrat.pdf", "just text"],
	])("refuses %s, whose bytes are something else", async (name, content) => {
		await expect(detectFileType(file(name, content))).rejects.toMatchObject({ code: "FILE_TYPE_MISMATCH" });
	});

	it("refuses bytes of no known format", async () => {
		const bytes = new Uint8Array([1, 2, 0, 3, 4]);
		await expect(detectFileType(file("x.txt", bytes))).rejects.toMatchObject({ code: "FILE_TYPE_REFUSED" });
	});
});
