import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const stateSchema = z.object({
	/** Of the process that runs the stack. */
	pid: z.number().int(),
	api: z.number().int(),
	database: z.number().int(),
	mailPage: z.number().int(),
	smtp: z.number().int(),
	/** Milliseconds since 1970. */
	startedAt: z.number(),
});

/** What one start writes about itself, for `status`, `stop` and the next start. */
export type StackState = z.infer<typeof stateSchema>;

/** The file in the data directory that says who uses it. */
export const STATE_FILE = "stack.json";
const healthSchema = z.object({ status: z.literal("ok"), pid: z.number(), directory: z.string() });

/**
 * Claims a data directory for this process. A file left by a stack that was killed is taken over.
 * Returns what gives the directory free again.
 * @throws `Error` when a running stack has the directory.
 */
export async function claimDirectory(directory: string, state: StackState): Promise<() => Promise<void>> {
	await mkdir(directory, { recursive: true });
	const file = join(directory, STATE_FILE);
	const running = await findRunning(directory);
	if (running)
		throw new Error(
			`The stack already runs on http://127.0.0.1:${running.api}: \`local-stack stop\` ends it.`,
		);
	await rm(file, { force: true });
	try {
		const handle = await open(file, "wx");
		await handle.writeFile(`${JSON.stringify(state)}\n`);
		await handle.close();
	} catch (cause) {
		throw new Error(`Another start is using ${directory} right now, or it cannot be written.`, { cause });
	}
	return () => rm(file, { force: true });
}

/** The stack that runs on a data directory: one whose process answers for it, not merely one that wrote a file. */
export async function findRunning(directory: string): Promise<StackState | undefined> {
	const state = await readState(directory);
	return state && (await answersFor(directory, state)) ? state : undefined;
}

/** What the last start on a data directory wrote about itself, whether it still runs or not. */
export async function readState(directory: string): Promise<StackState | undefined> {
	const text = await readFile(join(directory, STATE_FILE), "utf8").catch(() => undefined);
	return text === undefined ? undefined : stateSchema.safeParse(fromJson(text)).data;
}

async function answersFor(directory: string, { pid, api }: StackState): Promise<boolean> {
	try {
		const response = await fetch(`http://127.0.0.1:${api}/health`, { signal: AbortSignal.timeout(3_000) });
		const health = healthSchema.parse(await response.json());
		return health.pid === pid && health.directory === directory;
	} catch {
		return false;
	}
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
