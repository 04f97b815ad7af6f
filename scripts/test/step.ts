import { spawn } from "node:child_process";
import { join } from "node:path";

/** One part of the test run. */
export interface Step {
	readonly name: string;
	readonly says: string;
	/** Commands run one after another; the first that fails ends the step. */
	readonly commands: readonly (readonly [string, ...string[]])[];
	readonly needsBrowser?: boolean;
}

export interface StepResult {
	readonly name: string;
	readonly passed: boolean;
	readonly seconds: number;
	/** What the step's runner counted, where it counts. */
	readonly counted: { readonly passed: number; readonly failed: number } | null;
}

/** Runs a step with the workspace's own binaries first on the path, its output shown as it comes. */
export async function runStep(step: Step, root: string, environment: NodeJS.ProcessEnv): Promise<StepResult> {
	const started = performance.now();
	let output = "";
	let passed = true;
	for (const [command, ...parameters] of step.commands) {
		const result = await show(command, parameters, root, environment);
		output += result.output;
		passed = result.code === 0;
		if (!passed) break;
	}
	return {
		name: step.name,
		passed,
		seconds: (performance.now() - started) / 1000,
		counted: countTests(output),
	};
}

function show(command: string, parameters: string[], root: string, environment: NodeJS.ProcessEnv) {
	return new Promise<{ code: number; output: string }>((resolve) => {
		const path = `${join(root, "node_modules", ".bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
		const child = spawn(command, parameters, {
			cwd: root,
			env: { ...process.env, ...environment, PATH: path },
			stdio: ["ignore", "pipe", "pipe"],
			shell: process.platform === "win32",
		});
		let output = "";
		for (const [from, to] of [
			[child.stdout, process.stdout],
			[child.stderr, process.stderr],
		] as const) {
			from.on("data", (chunk: Buffer) => {
				output += chunk.toString();
				to.write(chunk);
			});
		}
		child.on("error", (error) => resolve({ code: 1, output: error.message }));
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const COLOURS = /\u001b\[[0-9;]*m/g;

/** Adds up the closing lines of Vitest ("Tests  2 failed | 10 passed (12)") and Playwright ("10 passed (2m)"). */
export function countTests(output: string): StepResult["counted"] {
	const lines = output
		.replace(COLOURS, "")
		.split("\n")
		.filter((line) => /^\s*(Tests\s+\d|\d+ (passed|failed)\b)/.test(line));
	if (lines.length === 0) return null;
	const sum = (word: string) =>
		lines.reduce((total, line) => total + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
	return { passed: sum("passed"), failed: sum("failed") };
}
