import { expect, test } from "vitest";
import { parseRange } from "./ranges.ts";

test.each([
	["bytes=0-0", 0, 0],
	["bytes=2-4", 2, 4],
	["bytes=7-", 7, 9],
	["bytes=-3", 7, 9],
	["bytes=-10", 0, 9],
	["bytes=-99", 0, 9],
	["bytes=8-99", 8, 9],
	[" bytes=1-2 ", 1, 2],
])("%j of ten bytes is %i to %i", (header, start, end) => {
	expect(parseRange(header, 10)).toEqual({ start, end });
});

test.each([
	"bytes=",
	"bytes=-",
	"bytes=-0",
	"bytes=10-",
	"bytes=4-2",
	"bytes=a-b",
	"bytes=0-1,3-4",
	"items=0-1",
	"0-1",
	"bytes=1.5-2",
])("%j of ten bytes is refused", (header) => {
	expect(() => parseRange(header, 10)).toThrow("invalid range provided");
});

test("nothing of an empty file can be asked for", () => {
	expect(() => parseRange("bytes=0-", 0)).toThrow();
	expect(() => parseRange("bytes=-1", 0)).toThrow();
});
