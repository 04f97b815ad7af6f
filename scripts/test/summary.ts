import type { StepResult } from "./step.ts";

/** The end of a run: a line a step, then what was counted in all. A step without a count counts as one test. */
export function summary(results: readonly StepResult[]): string {
	const lines = results.map(({ name, passed, seconds, counted }) => {
		const count = counted
			? `${counted.passed} passed, ${counted.failed} failed`
			: passed
				? "passed"
				: "failed";
		return `  ${passed ? "✓" : "✗"} ${name.padEnd(10)} ${count.padEnd(26)} ${seconds.toFixed(0).padStart(4)} s`;
	});
	const sum = (pick: (result: StepResult) => number) =>
		results.reduce((total, result) => total + pick(result), 0);
	const passed = sum((result) => result.counted?.passed ?? Number(result.passed));
	const failed = sum((result) => result.counted?.failed || Number(!result.passed));
	return `\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed\n`;
}
