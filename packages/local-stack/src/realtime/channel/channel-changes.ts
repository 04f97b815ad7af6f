import { setTimeout as sleep } from "node:timers/promises";
import { InvalidSubscription } from "../changes/subscription-parameters.ts";
import type { Realtime } from "../realtime.ts";
import type { Channel } from "./channel.ts";

const RETRY_MILLISECONDS = 5_000;

/**
 * Subscribes the channel to the changes it was joined for, and says so when none is missed any more.
 * A request that cannot be served is answered once; a database that does not answer is asked again.
 */
export async function subscribeToChanges(
	{ changes, log }: Realtime,
	channel: Channel,
	signal: AbortSignal,
): Promise<void> {
	while (!signal.aborted) {
		try {
			await changes.subscribe(channel, channel.configuration.postgres_changes, signal);
			channel.system("postgres_changes", "ok", "Subscribed to PostgreSQL");
			return;
		} catch (error) {
			if (signal.aborted) return;
			const message = error instanceof Error ? error.message : String(error);
			channel.system("postgres_changes", "error", message);
			if (error instanceof InvalidSubscription) return;
			log.warn("A subscription to changes failed and is tried again.", {
				channel: channel.name,
				reason: message,
			});
			await sleep(RETRY_MILLISECONDS, undefined, { signal }).catch(() => undefined);
		}
	}
}
