import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { PostgresBinaries } from "./binaries.ts";
import { invocation, type ServerUser } from "./server-user.ts";

const run = promisify(execFile);

/** The password of every role that may log in, as `supabase start` has it; the server listens on loopback only. */
export const DATABASE_PASSWORD = "postgres";
/** Written last: a folder without it is what an interrupted first start left behind. */
const COMPLETION_MARK = "local-stack.json";
const HALF_MADE = ".half-made-";

/** Whether `directory` holds a cluster whose first start went through to the end. */
export async function isComplete(directory: string): Promise<boolean> {
	return readFile(join(directory, COMPLETION_MARK)).then(
		() => true,
		() => false,
	);
}

/** Records that the cluster is whole, and what its own schema was made from. */
export async function markComplete(directory: string, fingerprint: string): Promise<void> {
	await writeFile(join(directory, COMPLETION_MARK), `${JSON.stringify({ fingerprint })}\n`, { mode: 0o644 });
}

/** The fingerprint `markComplete` recorded. */
export async function recordedFingerprint(directory: string): Promise<string> {
	const text = await readFile(join(directory, COMPLETION_MARK), "utf8");
	return z.object({ fingerprint: z.string() }).parse(JSON.parse(text)).fingerprint;
}

/** Removes whatever is in `directory` and makes an empty cluster, sorted as hosted Supabase sorts (ICU, en-US). */
export async function createCluster(
	directory: string,
	binaries: PostgresBinaries,
	user: ServerUser,
): Promise<void> {
	await clearHalfMade(directory);
	// Made elsewhere and moved: an initdb that outlived a killed start never writes into what the next one makes.
	const scratch = `${directory}${HALF_MADE}${randomUUID()}`;
	await mkdir(scratch, { recursive: true, mode: 0o700 });
	await letServerIn(scratch, user);
	const passwordFile = `${scratch}.password`;
	await writeFile(passwordFile, DATABASE_PASSWORD, { mode: 0o600 });
	if (user.account) await chown(passwordFile, user.account.uid, user.account.gid);
	try {
		const { program, parameters, account } = invocation(user, binaries.initdb, [
			`--pgdata=${scratch}`,
			"--username=supabase_admin",
			`--pwfile=${passwordFile}`,
			"--auth=scram-sha-256",
			"--encoding=UTF8",
			"--locale=C",
			"--locale-provider=icu",
			"--icu-locale=en-US",
			"--no-instructions",
		]);
		await run(program, parameters, { ...account, cwd: scratch, env: { ...process.env, TZ: "UTC" } });
		await rename(scratch, directory);
	} catch (error) {
		await rm(scratch, { recursive: true, force: true });
		throw explained(error);
	} finally {
		await rm(passwordFile, { force: true });
	}
}

async function clearHalfMade(directory: string): Promise<void> {
	await rm(directory, { recursive: true, force: true });
	const siblings = await readdir(dirname(directory));
	for (const name of siblings.filter((sibling) => sibling.startsWith(basename(directory) + HALF_MADE))) {
		await rm(join(dirname(directory), name), { recursive: true, force: true }).catch(() => undefined);
	}
}

async function letServerIn(directory: string, { account }: ServerUser): Promise<void> {
	if (!account) return;
	await chown(directory, account.uid, account.gid);
	await chmod(dirname(directory), 0o711);
}

function explained(error: unknown): unknown {
	if (!(error instanceof Error)) return error;
	if (/no space left on device/i.test(error.message)) {
		return new Error("The disk is full: free some space, then start again.", { cause: error });
	}
	const reason = error.message.match(/initdb: error: (.+)/)?.[1];
	return reason === undefined
		? error
		: new Error(`Postgres could not make its data: ${reason}`, { cause: error });
}
