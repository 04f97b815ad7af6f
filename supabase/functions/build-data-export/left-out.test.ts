import { expect, it } from "vitest";
import { leftOutIndex, whatFits } from "./left-out.ts";

const of = (...sizes: number[]) => sizes.map((size_bytes, index) => ({ path: `${index}`, size_bytes }));
const paths = (entries: readonly { path: string }[]) => entries.map(({ path }) => path).join("");

it.each([
	["everything when there is room", of(3, 1, 2), 6, "012", ""],
	["the smallest first, in their order", of(3, 1, 2), 5, "12", "0"],
	["nothing when there is no room", of(3), 2, "", "0"],
	["documents without a byte", of(0, 9), 0, "0", "1"],
	["nothing of nothing", of(), 10, "", ""],
])("takes %s", (_what, entries, bytes, included, leftOut) => {
	const fitting = whatFits(entries, bytes);
	expect([paths(fitting.included), paths(fitting.leftOut)]).toEqual([included, leftOut]);
});

it("names each document that was left out, and how to get it", () => {
	const index = leftOutIndex([{ path: "client_dupont/visios/Atelier.mp4", size_bytes: 3_000_000_001 }]);
	expect(index).toContain("Tout télécharger");
	expect(index).toContain("client_dupont/visios/Atelier.mp4 (3001 Mo)");
});
