import { describe, expect, it } from "vitest";
import { entryNames } from "./entry-names.ts";

describe("the names inside a zip", () => {
	it("stay what they are where every system can write them", () => {
		const paths = ["client_dupont/documents/Été 2026/Devis n° 1.pdf", "client_dupont/assets/logo.svg"];
		expect(entryNames(paths)).toEqual(paths);
	});

	it.each([
		["../../etc/passwd", "_/_/etc/passwd"],
		["/etc/passwd", "etc/passwd"],
		["a//b.txt", "a/b.txt"],
		["a/..\\..\\b.txt", "a/.._.._b.txt"],
		["C:/Windows/x", "C_/Windows/x"],
		["a/CON.txt", "a/_"],
		["a/end. ", "a/end_"],
		["a/new\nline", "a/new_line"],
		["a/\u0000", "a/_"],
	])("%j becomes %j", (path, name) => {
		expect(entryNames([path])).toEqual([name]);
	});

	it("differ by more than case and the way accents are written", () => {
		expect(
			entryNames(["d/Logo.png", "d/LOGO.png", "d/logo (2).png", "d/e\u0301.txt", "d/\u00e9.txt"]),
		).toEqual(["d/Logo.png", "d/LOGO (2).png", "d/logo (2) (2).png", "d/\u00e9.txt", "d/\u00e9 (2).txt"]);
	});

	it("leave a directory its name, wherever it comes", () => {
		expect(entryNames(["d/Plans", "d/plans/a.pdf", "d/plans"])).toEqual([
			"d/Plans (2)",
			"d/plans/a.pdf",
			"d/plans (3)",
		]);
	});

	it("number a hidden file behind its name", () => {
		expect(entryNames(["d/.env", "d/.ENV"])).toEqual(["d/.env", "d/.ENV (2)"]);
	});
});
