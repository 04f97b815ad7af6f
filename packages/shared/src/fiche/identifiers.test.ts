import { describe, expect, it } from "vitest";
import { isSiren, isSiret } from "./identifiers.ts";

describe("isSiren", () => {
	it.each(["732829320", "356000000", "552100554"])("takes %s", (digits) =>
		expect(isSiren(digits)).toBe(true),
	);
	it.each(["732829321", "73282932", "7328293200", "73282932O", "", "732 829 320"])("refuses %j", (digits) =>
		expect(isSiren(digits)).toBe(false),
	);
});

describe("isSiret", () => {
	it.each(["73282932000074", "35600000000048", "35600000049837"])("takes %s", (digits) =>
		expect(isSiret(digits)).toBe(true),
	);
	it.each(["73282932000075", "35600000049838", "123", "7328293200007A", "73282932000074\n"])(
		"refuses %j",
		(digits) => expect(isSiret(digits)).toBe(false),
	);
});
