import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase } from "../stack/databases.ts";
import { runTestFile } from "./run-test-file.ts";

const directory = join(import.meta.dirname, "..");
const files = (await readdir(directory)).filter((name) => name.endsWith(".sql")).sort();
const database = await createTestDatabase(inject("serverPort"));
afterAll(() => database.drop());

describe.each(files)("%s", async (file) => {
	const { assertions, failure } = await runTestFile(join(directory, file), database.url);

	it("runs to its planned end", () => {
		expect(failure).toBeUndefined();
	});

	for (const { name, ok, diagnosis } of assertions) {
		it(name, () => {
			expect(ok, diagnosis).toBe(true);
		});
	}
});
