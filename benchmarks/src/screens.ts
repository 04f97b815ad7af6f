// What each screen takes with 10,000 clients and 10,000, then 1,000,000 documents, with the policies and without, in one run:
// as a person loads it, over HTTP through the real client, and its queries alone, in SQL.
import { cpus } from "node:os";
import { join } from "node:path";
import { startStack } from "@dossier/local-stack";
import pg from "pg";
import { compareSql } from "./bare-sql.ts";
import { fillClients, fillDocuments } from "./fill-agency.ts";
import type { Comparison } from "./measure.ts";
import { compareScreens } from "./screen-loads.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SIZES = [10_000, Number(process.argv[2] ?? 1_000_000)];

const stack = await startStack({ projectDirectory: ROOT });
const administrator = new pg.Client({ connectionString: stack.administratorUrl });
await administrator.connect();
try {
	// What the scheduler does meanwhile is not what is measured.
	await administrator.query("delete from private.scheduled_jobs");
	const agency = await fillClients(administrator);
	const runs: Comparison[][] = [];
	for (const size of SIZES) {
		const started = performance.now();
		await fillDocuments(administrator, size);
		say(`${size} documents, filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
		runs.push([...(await compareScreens(stack, agency)), ...(await compareSql(administrator, agency))]);
		for (const comparison of runs.at(-1) ?? []) say(line(comparison));
	}
	const [few = [], many = []] = runs;
	say(`${SIZES.join(" to ")} documents: how many times slower, with policies`);
	for (const [index, { name, held }] of many.entries()) {
		say(`${name.padEnd(44)} ${(held / (few[index]?.held ?? Number.NaN)).toFixed(2).padStart(6)}`);
	}
	const [processor] = cpus();
	say(`${cpus().length} × ${processor?.model}, Node ${process.version}`);
} finally {
	await administrator.end();
	await stack.stop();
}

function line({ name, held, free }: Comparison): string {
	const with_ = `${name.padEnd(44)} ${held.toFixed(2).padStart(8)} ms with policies`;
	if (free === undefined) return with_;
	return `${with_}, ${free.toFixed(2).padStart(8)} without, ratio ${(held / free).toFixed(2)}`;
}

function say(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
