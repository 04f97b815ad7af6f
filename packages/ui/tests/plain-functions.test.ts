import { describe, expect, test } from "vitest";
import { classNames } from "../src/class-names.ts";
import { fileKind } from "../src/file-kind.ts";
import { formatRelativeTime } from "../src/format-relative-time.ts";
import { initials } from "../src/initials.ts";
import { tintOf } from "../src/tint.ts";

describe("initials", () => {
	test.each([
		["Camille Durand-Petit", "CD"],
		["  Jean  de la  Tour ", "JT"],
		["élodie", "ÉL"],
		["X", "X"],
		["", ""],
		["🥐 Boulangerie Martin", "🥐M"],
	])("of %j are %j", (name, expected) => {
		expect(initials(name)).toBe(expected);
	});
});

describe("tint", () => {
	test("is the same for the same name, however its accents are encoded", () => {
		expect(tintOf("Léa Fontaine")).toBe(tintOf("Léa Fontaine".normalize("NFD")));
	});

	test("spreads names over all the tints", () => {
		const names = Array.from({ length: 400 }, (_, number) => `Client ${number}`);
		const counts = new Map<string, number>();
		for (const name of names) counts.set(tintOf(name), (counts.get(tintOf(name)) ?? 0) + 1);
		expect(counts.size).toBe(8);
		expect(Math.max(...counts.values())).toBeLessThan(100);
	});
});

describe("file kind", () => {
	test.each([
		["application/pdf", "pdf"],
		["IMAGE/PNG", "image"],
		["text/plain; charset=utf-8", "text"],
		["text/markdown", "text"],
		["text/csv", "spreadsheet"],
		["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document"],
		["application/x-msdownload", "other"],
		["", "other"],
		[null, "other"],
	])("of %j is %j", (mimeType, kind) => {
		expect(fileKind(mimeType)).toBe(kind);
	});
});

describe("relative time", () => {
	const now = new Date("2026-03-10T12:00:00Z");
	test.each([
		["2026-03-10T11:59:40Z", "fr", "maintenant"],
		["2026-03-10T11:57:10Z", "fr", "il y a 2 minutes"],
		["2026-03-10T10:00:00Z", "en", "2 hours ago"],
		["2026-03-09T11:00:00Z", "fr", "hier"],
		["2026-03-17T12:00:00Z", "fr", "la semaine prochaine"],
		["2024-01-01T12:00:00Z", "en", "2 years ago"],
	])("of %s in %s is %j", (date, locale, expected) => {
		expect(formatRelativeTime(new Date(date), locale, now)).toBe(expected);
	});
});

describe("class names", () => {
	test("the later of two classes for one property wins, our own tokens included", () => {
		expect(classNames("h-control px-2", "h-row", false, undefined)).toBe("px-2 h-row");
		expect(classNames("text-control text-foreground", "text-sm")).toBe("text-foreground text-sm");
		expect(classNames("text-2xs", "text-muted-foreground")).toBe("text-2xs text-muted-foreground");
	});
});
