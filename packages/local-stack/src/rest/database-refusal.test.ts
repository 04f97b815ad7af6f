import { expect, test } from "vitest";
import { statusOf } from "./database-refusal.ts";

test("a raised exception is the caller's fault, a crash is not", () => {
	expect(statusOf("P0001")).toBe(400);
	expect(statusOf("23514")).toBe(400);
	expect(statusOf("P0002")).toBe(500);
	expect(statusOf("40001")).toBe(500);
	expect(statusOf("57014")).toBe(500);
	expect(statusOf("53300")).toBe(503);
});
