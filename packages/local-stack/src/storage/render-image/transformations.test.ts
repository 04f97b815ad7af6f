import { expect, test } from "vitest";
import {
	describeTransformations,
	readTransformations,
	side,
	transformRequest,
	writeTransformations,
} from "./transformations.ts";

test("a token's text gives back what was asked", () => {
	for (const transform of [
		{ width: 200, height: 100, resize: "contain", quality: 60, format: "webp" },
		{ height: 5 },
		{ width: 10, gravity: "fp", x_offset: 0, y_offset: 0.25 },
		{ width: 10, gravity: "sm" },
		{},
	]) {
		const parsed = transformRequest.parse(transform);
		expect(readTransformations(writeTransformations(parsed))).toEqual(parsed);
	}
});

test("nothing asked is nothing written", () => {
	expect(writeTransformations({})).toBe("");
	expect(writeTransformations({ resize: "cover" })).toBe("");
	expect(writeTransformations({ format: "origin" })).toBe("");
});

test("segments come in the order clients compare", () => {
	expect(describeTransformations({ quality: 60, width: 200, height: 200 })).toBe(
		"height:200,width:200,resizing_type:fill,quality:60",
	);
	expect(describeTransformations({ width: 1, gravity: "fp", x_offset: 0, y_offset: 1 })).toBe(
		"width:1,resizing_type:fill,gravity:fp:0:1",
	);
});

test("a side is cut to the limit, none stays none", () => {
	expect([side(undefined), side(0), side(1), side(2000), side(2001)]).toEqual([
		undefined,
		undefined,
		1,
		2000,
		2000,
	]);
});

test.each([
	{ width: -1 },
	{ height: 1.5 },
	{ quality: 19 },
	{ quality: 101 },
	{ resize: "zoom" },
	{ format: "bmp" },
	{ gravity: "fp" },
	{ gravity: "fp", x_offset: 0.5 },
	{ gravity: "fp", x_offset: 1.1, y_offset: 0 },
	{ gravity: "no", x_offset: 0.5 },
])("%j is refused", (transform) => {
	expect(transformRequest.safeParse(transform).success).toBe(false);
});
