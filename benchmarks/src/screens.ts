// What each screen takes with 10,000 clients and 10,000, then 1,000,000 documents, with the policies and without, in one run:
// as a person loads it, over HTTP through the real client, and its queries alone, in SQL.
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startStack } from "@dossier/local-stack";
import pg from "pg";
import { sqlLoads } from "./bare-sql.ts";
import { fillAgency, findAgency } from "./fill-agency.ts";
import { duration, type Load, type Sides, takeTurns } from "./measure.ts";
import { screenLoads } from "./screen-loads.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const { values, positionals } = parseArgs({ options: { keep: { type: "string" } }, allowPositionals: true });
const SIZES = [10_000, Number(positionals[0] ?? 1_000_000)];

const agencies: OpenedAgency[] = [];
try {
	for (const size of SIZES) agencies.push(await openAgency(size));
	say(`medians, ${SIZES.join(" and ")} documents by turns; ratio: with policies to without`);
	for (const index of agencies[0]?.loads.keys() ?? []) {
		const loads = agencies.flatMap((agency) => agency.loads[index] ?? []);
		say(line(loads[0]?.name ?? "", await takeTurns(loads)));
	}
	const [processor] = cpus();
	say(`${cpus().length} × ${processor?.model}, Node ${process.version}`);
} finally {
	for (const agency of agencies) await agency.close();
}

interface OpenedAgency {
	readonly loads: readonly Load[];
	close(): Promise<void>;
}

/** Fills a stack with so many documents, or takes the one kept from an earlier run. */
async function openAgency(documents: number): Promise<OpenedAgency> {
	const kept = values.keep === undefined ? {} : { dataDirectory: join(values.keep, String(documents)) };
	const stack = await startStack({ projectDirectory: ROOT, durable: false, ...kept });
	const administrator = new pg.Client({ connectionString: stack.administratorUrl });
	const close = async () => {
		await administrator.end();
		await stack.stop();
	};
	try {
		await administrator.connect();
		// What the scheduler does meanwhile is not what is measured.
		await administrator.query("delete from private.scheduled_jobs");
		await fill(administrator, documents, join(stack.dataDirectory, "filled"));
		const agency = await findAgency(administrator);
		return {
			loads: [...(await screenLoads(stack, agency)), ...sqlLoads(administrator, agency)],
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

async function fill(administrator: pg.Client, documents: number, mark: string): Promise<void> {
	if (existsSync(mark)) return say(`${documents} documents, kept from an earlier run`);
	const time = await duration(() => fillAgency(administrator, documents));
	await writeFile(mark, "");
	say(`${documents} documents, filled in ${(time / 1000).toFixed(0)} s`);
}

function line(name: string, [few, many]: readonly Sides[]): string {
	const shown = [few?.held, many?.held].map((time = Number.NaN) => `${time.toFixed(2).padStart(8)} ms`);
	const growth = (many?.held ?? Number.NaN) / (few?.held ?? Number.NaN);
	const ratios = [few, many].map((sides) =>
		(sides?.free ? (sides.held / sides.free).toFixed(2) : "").padStart(5),
	);
	return `${name.padEnd(48)} ${shown.join("")}, slower by ${growth.toFixed(2)}, ratios ${ratios.join("")}`;
}

function say(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
