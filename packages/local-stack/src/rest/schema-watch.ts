import pg from "pg";
import type { StackContext } from "../service.ts";

/**
 * Calls `reload` whenever the schema changed: Postgres notifies `pgrst` after each such command (`rest.sql`).
 * Returns what ends the watch.
 */
export async function watchSchema(
	context: StackContext,
	reload: () => Promise<void>,
): Promise<() => Promise<void>> {
	const client = new pg.Client({ connectionString: context.database.administratorUrl });
	let running: Promise<void> = Promise.resolve();
	let pending = false;
	client.on("notification", () => {
		if (pending) return;
		pending = true;
		running = running.then(() => {
			pending = false;
			return reload().catch((error) =>
				context.log.warn("The schema could not be read.", { reason: `${error}` }),
			);
		});
	});
	client.on("error", (error) => context.log.warn("The schema watch was lost.", { reason: error.message }));
	await client.connect();
	await client.query("listen pgrst");
	return async () => {
		await client.end();
		await running;
	};
}
