// How long a stack takes to be ready: from nothing, and again. Absolute times depend on the machine; the promise
// (README of this folder) is for two idle cores.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startStack } from "@dossier/local-stack";
import { median, seconds } from "./measure.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const RUNS = 5;

const fromNothing: number[] = [];
const again: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
	const dataDirectory = await mkdtemp(join(tmpdir(), "dossier-benchmark-"));
	try {
		fromNothing.push(await timeStart(dataDirectory));
		again.push(await timeStart(dataDirectory));
	} finally {
		await rm(dataDirectory, { recursive: true, force: true });
	}
}
process.stdout.write(`from nothing, migrations and seed: ${seconds(fromNothing)} (promised: under 10 s)\n`);
process.stdout.write(`second start:                      ${seconds(again)} (promised: under 3 s)\n`);
process.stdout.write(
	`ratio of the medians:              ${(median(again) / median(fromNothing)).toFixed(2)}\n`,
);

async function timeStart(dataDirectory: string): Promise<number> {
	const started = performance.now();
	const stack = await startStack({ projectDirectory: ROOT, dataDirectory });
	const duration = performance.now() - started;
	await stack.stop();
	return duration;
}
