import { expect, it } from "vitest";
import {
	directoriesIn,
	directoryDepth,
	directoryName,
	directoryTrail,
	inTreeOrder,
	isWithin,
	parentDirectory,
} from "./directory.ts";

const paths = (...all: string[]) => all.map((path) => ({ path }));

it("reads the parts of a path", () => {
	expect(directoryName("Logos/Anciens/")).toBe("Anciens");
	expect(parentDirectory("Logos/Anciens/")).toBe("Logos/");
	expect(parentDirectory("Logos/")).toBe("");
	expect(directoryTrail("Logos/Anciens/")).toEqual(["Logos/", "Logos/Anciens/"]);
	expect(directoryTrail("")).toEqual([]);
	expect(directoryDepth("Logos/")).toBe(1);
	expect(directoryDepth("Logos/Anciens/")).toBe(2);
});

it("knows what lies within a directory, and not beside it", () => {
	expect(isWithin("Logos/Anciens/", "Logos/")).toBe(true);
	expect(isWithin("Logos/", "Logos/")).toBe(true);
	expect(isWithin("Logos 2/", "Logos/")).toBe(false);
});

it("lists what is directly inside, numbers in their order", () => {
	const all = paths("Lot 10/", "Lot 2/", "Lot 2/a/", "été/");
	expect(directoriesIn(all, "").map(({ path }) => path)).toEqual(["été/", "Lot 2/", "Lot 10/"]);
	expect(directoriesIn(all, "Lot 2/").map(({ path }) => path)).toEqual(["Lot 2/a/"]);
});

it("puts each directory right under the one it is in", () => {
	const all = paths("b/", "a b/", "a/", "a/z/", "a/c/");
	expect(inTreeOrder(all).map(({ path }) => path)).toEqual(["a/", "a/c/", "a/z/", "a b/", "b/"]);
});
