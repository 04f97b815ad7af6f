import { expect, test } from "vitest";
import { duration } from "./duration.ts";

test("reads Go's lengths of time as seconds", () => {
	expect(duration.parse("5s")).toBe(5);
	expect(duration.parse("1h30m")).toBe(5400);
	expect(duration.parse("250ms")).toBe(0.25);
});

test("refuses anything else and says what it expected", () => {
	for (const text of ["", "5", "soon", "5s later"]) {
		expect(duration.safeParse(text).error?.issues[0]?.message).toContain("length of time");
	}
});
