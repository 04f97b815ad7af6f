import { expect, it } from "vitest";
import { cutIntoParts } from "./parts.ts";

async function partsOf(chunks: readonly number[][], size: number): Promise<number[][]> {
	const parts: number[][] = [];
	for await (const part of cutIntoParts(
		ReadableStream.from(chunks.map((chunk) => Uint8Array.from(chunk))),
		size,
	)) {
		parts.push([...part]);
	}
	return parts;
}

it.each([
	[
		"chunks smaller than a part",
		[[1], [2, 3], [4], [5]],
		[
			[1, 2, 3],
			[4, 5],
		],
	],
	["a chunk larger than two parts", [[1, 2, 3, 4, 5, 6, 7]], [[1, 2, 3], [4, 5, 6], [7]]],
	[
		"whole parts",
		[
			[1, 2, 3],
			[4, 5, 6],
		],
		[
			[1, 2, 3],
			[4, 5, 6],
		],
	],
	["an empty stream", [], []],
	["empty chunks", [[], [1], []], [[1]]],
])("cuts %s", async (_what, chunks, parts) => {
	expect(await partsOf(chunks, 3)).toEqual(parts);
});
