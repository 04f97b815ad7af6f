import { join } from "node:path";
import { ensureBrowser } from "./test/browser.ts";
import { runStep, type StepResult } from "./test/step.ts";
import { steps } from "./test/steps.ts";
import { summary } from "./test/summary.ts";

const ROOT = join(import.meta.dirname, "..");
const chosen = process.argv.slice(2);

async function test(): Promise<boolean> {
	const results: StepResult[] = [];
	const todo = steps(ROOT).filter(({ name }) => chosen.length === 0 || chosen.includes(name));
	if (todo.length === 0) {
		throw new Error(
			`No step is called ${chosen.join(", ")}. The steps: ${steps(ROOT)
				.map(({ name }) => name)
				.join(", ")}.`,
		);
	}
	const browser = todo.some((step) => step.needsBrowser) ? await ensureBrowser() : undefined;
	for (const step of todo) {
		process.stdout.write(`\n▸ ${step.name}: ${step.says}\n`);
		results.push(await runStep(step, ROOT, browser ? { CHROMIUM_PATH: browser } : {}));
	}
	process.stdout.write(summary(results));
	return results.every(({ passed }) => passed);
}

test()
	.then((passed) => process.exit(passed ? 0 : 1))
	.catch((error: unknown) => {
		process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	});
