import { expect, test } from "vitest";
import { focalRegion } from "./focal-region.ts";

const image = { width: 400, height: 200 };

test.each([
	[
		{ x: 0.5, y: 0.5 },
		{ left: 100, top: 0 },
	],
	[
		{ x: 0, y: 0 },
		{ left: 0, top: 0 },
	],
	[
		{ x: 1, y: 1 },
		{ left: 200, top: 0 },
	],
	[
		{ x: 0.3, y: 0.9 },
		{ left: 20, top: 0 },
	],
])("around %j a square of a wide image starts at %j", (focus, start) => {
	expect(focalRegion(image, { width: 50, height: 50 }, focus)).toEqual({ ...start, width: 200, height: 200 });
});

test("a shape no image has keeps at least a pixel", () => {
	expect(focalRegion(image, { width: 2000, height: 1 }, { x: 0.5, y: 0.5 })).toEqual({
		left: 0,
		top: 100,
		width: 400,
		height: 1,
	});
});
