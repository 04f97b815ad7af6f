import { describe, expect, it } from "vitest";
import { after, toPage } from "./keyset.ts";

function recorder() {
	const calls: string[] = [];
	const record = (call: string) => {
		calls.push(call);
		return query;
	};
	const query = {
		calls,
		gte: (column: string, value: string) => record(`gte ${column} ${value}`),
		lte: (column: string, value: string) => record(`lte ${column} ${value}`),
		or: (filters: string) => record(`or ${filters}`),
	};
	return query;
}

describe("after", () => {
	it("asks nothing of the first page", () => {
		expect(after(recorder(), "nom", true, null).calls).toEqual([]);
	});

	it("quotes a name that holds PostgREST's own punctuation", () => {
		const { calls } = after(recorder(), "nom", true, { value: 'Dupont, "fils" (SARL)', id: "7" });
		expect(calls).toEqual([
			'gte nom Dupont, "fils" (SARL)',
			'or nom.gt."Dupont, \\"fils\\" (SARL)",and(nom.eq."Dupont, \\"fils\\" (SARL)",id.gt."7")',
		]);
	});

	it("turns round for a descending list", () => {
		const { calls } = after(recorder(), "created_at", false, { value: "2026-01-01", id: "7" });
		expect(calls[0]).toBe("lte created_at 2026-01-01");
		expect(calls[1]).toContain("created_at.lt.");
	});
});

describe("toPage", () => {
	const cursorOf = (row: number) => ({ value: String(row), id: String(row) });

	it("has a next page only when a row too many came", () => {
		expect(toPage([1, 2], cursorOf, 2)).toEqual({ rows: [1, 2], nextCursor: null });
		expect(toPage([1, 2, 3], cursorOf, 2)).toEqual({ rows: [1, 2], nextCursor: { value: "2", id: "2" } });
	});
});
