import { describe, expect, it } from "vitest";
import { checkFile, checkFileName } from "./upload-checks.ts";

const limits = { max_size_bytes: 10, mime_types: ["text/plain"] };

describe("checkFile", () => {
	it("gives the type of an accepted file", async () => {
		expect(await checkFile(new File(["hello"], "a.txt"), "a.txt", limits)).toBe("text/plain");
	});

	it.each([
		[new File([""], "a.txt"), "FILE_EMPTY"],
		[new File(["x".repeat(11)], "a.txt"), "FILE_TOO_LARGE"],
		[new File(["<html></html>".slice(0, 9)], "a.txt"), "FILE_TYPE_REFUSED"],
	])("refuses a file (%#) with %s", async (file, code) => {
		await expect(checkFile(file, file.name, limits)).rejects.toMatchObject({ code });
	});
});

describe("checkFileName", () => {
	it.each(["Été 🎉.pdf", `${"a".repeat(196)}.pdf`, "Brief (2).pdf"])("accepts %s", (name) => {
		expect(() => checkFileName(name)).not.toThrow();
	});

	it.each([
		["../../x", "FILE_NAME_INVALID"],
		["..", "FILE_NAME_INVALID"],
		["con\u0000.txt", "FILE_NAME_INVALID"],
		["   ", "FILE_NAME_INVALID"],
		[`${"a".repeat(300)}.pdf`, "FILE_NAME_TOO_LONG"],
		[`${"🎉".repeat(80)}.pdf`, "FILE_NAME_TOO_LONG"],
	])("refuses %s", (name, code) => {
		expect(() => checkFileName(name)).toThrow(expect.objectContaining({ code }));
	});
});
