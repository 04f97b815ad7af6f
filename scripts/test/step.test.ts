import { describe, expect, it } from "vitest";
import { countTests } from "./step.ts";
import { summary } from "./summary.ts";

describe("countTests", () => {
	it("reads Vitest's closing line through its colours", () => {
		const output =
			"\u001b[2m Test Files \u001b[22m \u001b[32m3 passed\u001b[39m\n\u001b[2m      Tests \u001b[22m \u001b[31m2 failed\u001b[39m | \u001b[32m40 passed\u001b[39m (42)\n";
		expect(countTests(output)).toEqual({ passed: 40, failed: 2 });
	});

	it("reads Playwright's closing lines", () => {
		expect(countTests("  1 failed\n    e2e/x.spec.ts:3:1\n  12 passed (48.1s)\n")).toEqual({
			passed: 12,
			failed: 1,
		});
	});

	it("counts nothing where nothing was counted", () => {
		expect(countTests("Checked 40 files in 20ms. No fixes applied.")).toBeNull();
	});
});

describe("summary", () => {
	it("counts a step that failed without a count as one failure", () => {
		const text = summary([
			{ name: "unit", passed: true, seconds: 2, counted: { passed: 10, failed: 0 } },
			{ name: "types", passed: false, seconds: 1, counted: null },
		]);
		expect(text.trimEnd().endsWith("10 passed, 1 failed")).toBe(true);
	});

	it("does not hide a runner that failed though all its tests passed", () => {
		const text = summary([{ name: "unit", passed: false, seconds: 2, counted: { passed: 10, failed: 0 } }]);
		expect(text).toContain("10 passed, 1 failed");
	});
});
