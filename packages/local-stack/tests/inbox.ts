import type { RealtimeChannel } from "@supabase/supabase-js";

const DEADLINE_MILLISECONDS = 15_000;

/** What arrived, in order; a test waits for what it expects, and reads from the order what did not arrive. */
export class Inbox<T> {
	readonly all: T[] = [];
	readonly #watchers = new Set<() => void>();

	/** Give this to `on(...)`. */
	readonly put = (item: T): void => {
		this.all.push(item);
		for (const watcher of this.#watchers) watcher();
	};

	/** The first that fits, when it is there. */
	async until(fits: (item: T) => boolean, what = "what was expected"): Promise<T> {
		const found = () => this.all.find(fits);
		const present = found();
		if (present !== undefined) return present;
		return new Promise((resolve, reject) => {
			const settle = (act: () => void) => {
				clearTimeout(deadline);
				this.#watchers.delete(watcher);
				act();
			};
			const watcher = () => {
				const item = found();
				if (item !== undefined) settle(() => resolve(item));
			};
			const deadline = setTimeout(
				() => settle(() => reject(new Error(`${what} did not arrive, but ${JSON.stringify(this.all)}`))),
				DEADLINE_MILLISECONDS,
			);
			this.#watchers.add(watcher);
		});
	}

	/** The first so many, when they are there. */
	async first(count: number): Promise<T[]> {
		if (count > 0) await this.until(() => this.all.length >= count, `${count} items`);
		return this.all.slice(0, count);
	}
}

/** What the server says of a channel. */
export interface SystemMessage {
	readonly extension?: string;
	readonly status?: string;
	readonly message?: string;
}

/** Collects what the server says of the channel; call it before the channel is joined. */
export function systemMessages(channel: RealtimeChannel): Inbox<SystemMessage> {
	const inbox = new Inbox<SystemMessage>();
	channel.on("system", {}, inbox.put);
	return inbox;
}

/** Joins the channel. Rejects with the server's reason. */
export async function join(channel: RealtimeChannel): Promise<RealtimeChannel> {
	const states = new Inbox<{ state: string; error?: Error }>();
	channel.subscribe((state, error) => states.put({ state, error }));
	const { state, error } = await states.until(() => true, "an answer to the join");
	if (state === "SUBSCRIBED") return channel;
	throw error ?? new Error(state);
}

/** Joins the channel and waits until no change is missed. Rejects with the server's reason. */
export async function follow(channel: RealtimeChannel): Promise<RealtimeChannel> {
	const system = systemMessages(channel);
	await join(channel);
	const { status, message } = await system.until((said) => said.extension === "postgres_changes");
	if (status === "ok") return channel;
	throw new Error(message);
}
