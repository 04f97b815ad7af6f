import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./list-cursor.ts";

test("a cursor comes back as it went, whatever the name holds", () => {
	const byName = { after: "a\nb:é", column: "name", order: "desc" } as const;
	const byTime = { after: "x", column: "created_at", order: "asc", at: "2026-01-02T03:04:05.678Z" } as const;
	expect(decodeCursor(encodeCursor(byName))).toEqual(byName);
	expect(decodeCursor(encodeCursor(byTime))).toEqual(byTime);
});

test.each(["", "nonsense", btoa("{}"), btoa('{"after":"x","column":"id; drop table","order":"asc"}')])(
	"%j is refused",
	(text) => {
		expect(() => decodeCursor(text)).toThrow("continuation token");
	},
);
