import { Client } from "pg";
import type { StackContext } from "../service.ts";
import type { ScheduledJob } from "./job.ts";

/** The longest an edge function may take to begin its answer, in milliseconds. */
const FUNCTION_PATIENCE = 150_000;

/**
 * Runs a job once: SQL as `postgres` on a connection of its own, as pg_cron does; an edge function
 * by a POST with the secret key, as pg_net does on hosted Supabase.
 * @throws the database's error, or `Error` with the function's status
 */
export async function runJob(
	{ command, function_name }: ScheduledJob,
	{ database, apiUrl, keys }: Pick<StackContext, "database" | "apiUrl" | "keys">,
	stopped: AbortSignal,
): Promise<void> {
	if (command !== null) await runCommand(command, database.url, stopped);
	if (function_name !== null)
		await callFunction(`${apiUrl}/functions/v1/${function_name}`, keys.secret, stopped);
}

async function runCommand(command: string, url: string, stopped: AbortSignal): Promise<void> {
	const client = new Client({ connectionString: url, application_name: "scheduler" });
	// A lost connection fails the query too; unheard, the event would end the process.
	client.on("error", () => undefined);
	const hangUp = () => void client.end();
	stopped.addEventListener("abort", hangUp, { once: true });
	try {
		await client.connect();
		await client.query(command);
	} finally {
		stopped.removeEventListener("abort", hangUp);
		await client.end();
	}
}

async function callFunction(url: string, secret: string, stopped: AbortSignal): Promise<void> {
	const response = await fetch(url, {
		method: "POST",
		headers: { apikey: secret, "content-type": "application/json" },
		body: "{}",
		signal: AbortSignal.any([stopped, AbortSignal.timeout(FUNCTION_PATIENCE)]),
	});
	const body = await response.text();
	if (!response.ok) throw new Error(`the function answered ${response.status}: ${body.slice(0, 500)}`);
}
