import { describe, expect, test } from "vitest";
import { describeSubscription, InvalidSubscription, parseSubscription } from "./subscription-parameters.ts";

describe("parseSubscription", () => {
	test("a schema alone means all its tables, a table alone is one of public", () => {
		expect(parseSubscription({ schema: "app" })).toMatchObject({ event: "*", schema: "app", table: "*" });
		expect(parseSubscription({ table: "notes" })).toMatchObject({ schema: "public", table: "notes" });
	});

	test("events are read in any case; an unknown one means all", () => {
		expect(parseSubscription({ event: "insert", schema: "public" }).event).toBe("INSERT");
		expect(parseSubscription({ event: "other", schema: "public" }).event).toBe("*");
	});

	test.each([
		[{}, /at least a `schema` or `table`/],
		[{ schema: "public", table: "notes", select: "id" }, /expected a list of column names/],
		[{ schema: "public", table: "*", select: ["id"] }, /not supported for wildcard/],
		[{ schema: "public", table: "notes", filter: "id=like" }, /`filter` params/],
	])("refuses %j", (parameters, reason) => {
		expect(() => parseSubscription(parameters)).toThrow(InvalidSubscription);
		expect(() => parseSubscription(parameters)).toThrow(reason);
	});
});

test("describeSubscription shows what was asked, and nothing else that was sent", () => {
	const shown = describeSubscription({
		event: "*",
		schema: "public",
		filter: "id=eq.1",
		access_token: "secret",
	});
	expect(shown).toBe("event: *, schema: public, table: null, filters: id=eq.1, select: null");
});
