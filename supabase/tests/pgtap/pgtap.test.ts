import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { runTestFile } from "./run-test-file.ts";

const directory = join(import.meta.dirname, "..");
const files = (await readdir(directory)).filter((name) => name.endsWith(".sql")).sort();

it("finds the pgTAP files", () => {
	expect(files).toContain("documents.sql");
});

describe.each(files)("%s", async (file) => {
	const { assertions, failure } = await runTestFile(join(directory, file), inject("databaseUrl"));

	it("runs to its planned end", () => {
		expect(failure).toBeUndefined();
	});

	it.each(assertions)("$name", ({ ok, diagnosis }) => {
		expect(ok, diagnosis).toBe(true);
	});
});
