import { expect, it } from "vitest";
import { formatDate, formatRelative } from "./date.ts";
import { formatBytes } from "./size.ts";

it("writes sizes as a French reader expects", () => {
	const inFrench = (bytes: number) => formatBytes(bytes, "fr").replace(/\s/g, " ");
	expect(inFrench(0)).toBe("0 octet");
	expect(inFrench(999)).toBe("999 octets");
	expect(inFrench(1_500_000)).toBe("1,5 Mo");
	expect(formatBytes(52_428_800, "en")).toBe("52.4 MB");
});

it("names the year only when it differs", () => {
	const now = new Date(2026, 10, 21);
	expect(formatDate(new Date(2026, 2, 3), "fr", now)).toBe("3 mars");
	expect(formatDate(new Date(2025, 2, 3), "en", now)).toBe("3 Mar 2025");
});

it("speaks of today in hours", () => {
	const now = new Date(2026, 10, 21, 15);
	expect(formatRelative(new Date(2026, 10, 21, 12), now, "fr")).toBe("il y a environ 3 heures");
	expect(formatRelative(new Date(2026, 10, 20, 12), now, "fr")).toBe("20 nov.");
});
