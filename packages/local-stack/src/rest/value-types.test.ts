import { expect, test } from "vitest";
import { toIso, VALUE_TYPES } from "./value-types.ts";

test("times are written as JSON writes them", () => {
	expect(toIso("2026-01-31 12:00:00.5+00")).toBe("2026-01-31T12:00:00.5+00:00");
	expect(toIso("2026-01-31 12:00:00+05:30")).toBe("2026-01-31T12:00:00+05:30");
	expect(toIso("2026-01-31 12:00:00")).toBe("2026-01-31T12:00:00");
	expect(toIso("infinity")).toBe("infinity");
});

test("numbers are numbers, whatever their scale", () => {
	expect(VALUE_TYPES.numeric.parse("7.50")).toBe(7.5);
	expect(VALUE_TYPES.numeric.parse("NaN")).toBe("NaN");
});
