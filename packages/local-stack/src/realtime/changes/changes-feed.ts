import { createHash } from "node:crypto";
import { EventEmitter, once } from "node:events";
import pg from "pg";
import type { Log } from "../../service.ts";
import { ReplicationStream } from "../replication/replication-stream.ts";
import { walPosition } from "./change.ts";
import { ChangeDispatcher, type ChangeSubscriber } from "./change-dispatcher.ts";
import { parseSubscription } from "./subscription-parameters.ts";
import { validateSubscription } from "./validate-subscription.ts";

const PUBLICATION = "supabase_realtime";

/** Tells subscribers of the changes to published tables they may see. */
export class ChangesFeed {
	readonly #pool: pg.Pool;
	readonly #dispatcher: ChangeDispatcher;
	readonly #stream: ReplicationStream;
	#stopped: Promise<void> | undefined;
	readonly #events = new EventEmitter().setMaxListeners(0);

	constructor(connectionString: string, log: Log) {
		this.#pool = new pg.Pool({
			connectionString,
			max: 4,
			application_name: "realtime changes",
			// Timestamps are shown in UTC, and a policy that never ends must not hold the stream for ever.
			options: "-c timezone=UTC -c statement_timeout=10s",
		});
		this.#pool.on("error", () => undefined);
		this.#dispatcher = new ChangeDispatcher(this.#pool, log);
		this.#stream = new ReplicationStream({
			connectionString,
			publication: PUBLICATION,
			receive: (message) => this.#dispatcher.receive(message),
			live: () => this.#becomeLive(),
			log,
		});
	}

	start(): void {
		this.#stream.start();
	}

	/** Safe to call twice. */
	stop(): Promise<void> {
		this.#stopped ??= this.#stream.stop().then(() => this.#pool.end());
		return this.#stopped;
	}

	/**
	 * Subscribes to everything requested, or to nothing: once this resolves no change is missed.
	 * Whoever is subscribed already stays so meanwhile, and loses it when the request is refused.
	 * @throws InvalidSubscription when the request can never be served; the error of `signal` when it aborts first.
	 */
	async subscribe(
		subscriber: ChangeSubscriber,
		requested: readonly unknown[],
		signal: AbortSignal,
	): Promise<void> {
		try {
			const subscriptions = requested.map((request) => ({
				request,
				id: subscriptionId(request),
				parameters: parseSubscription(request),
			}));
			if (!this.#stream.isLive) await once(this.#events, "live", { signal });
			for (const { parameters, request } of subscriptions) {
				await validateSubscription(this.#pool, PUBLICATION, parameters, subscriber.claims.role, request);
			}
			const since = this.#since(subscriber) ?? (await currentPosition(this.#pool));
			signal.throwIfAborted();
			this.unsubscribe(subscriber);
			for (const { id, parameters } of subscriptions) {
				this.#dispatcher.subscriptions.add({ id, parameters, subscriber, since });
			}
		} catch (error) {
			this.unsubscribe(subscriber);
			throw error;
		}
	}

	unsubscribe(subscriber: ChangeSubscriber): void {
		for (const subscription of this.#dispatcher.subscriptions) {
			if (subscription.subscriber === subscriber) this.#dispatcher.subscriptions.delete(subscription);
		}
	}

	/** From where on a subscriber is told already. */
	#since(subscriber: ChangeSubscriber): bigint | undefined {
		return [...this.#dispatcher.subscriptions].find((subscription) => subscription.subscriber === subscriber)
			?.since;
	}

	#becomeLive(): void {
		const subscribers = new Set([...this.#dispatcher.subscriptions].map(({ subscriber }) => subscriber));
		this.#events.emit("live");
		for (const subscriber of subscribers) subscriber.changesResumed();
	}
}

async function currentPosition(pool: pg.Pool): Promise<bigint> {
	const { rows } = await pool.query<{ position: string }>("select pg_current_wal_insert_lsn() as position");
	return walPosition(rows[0]?.position ?? "0/0");
}

/** The number the protocol names a subscription by: the same for the same parameters. */
export function subscriptionId(request: unknown): number {
	return createHash("sha256").update(JSON.stringify(request)).digest().readUInt32BE() >>> 5;
}
