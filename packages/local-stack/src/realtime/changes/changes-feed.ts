import { createHash } from "node:crypto";
import { EventEmitter, once } from "node:events";
import pg from "pg";
import type { Log } from "../../service.ts";
import { ReplicationStream } from "../replication/replication-stream.ts";
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
	 * Replaces what the subscriber was subscribed to.
	 * @throws InvalidSubscription when the request can never be served; the error of `signal` when it aborts first.
	 */
	async subscribe(
		subscriber: ChangeSubscriber,
		requested: readonly unknown[],
		signal: AbortSignal,
	): Promise<void> {
		this.unsubscribe(subscriber);
		const subscriptions = requested.map((request) => ({
			id: subscriptionId(request),
			parameters: parseSubscription(request),
			subscriber,
			request,
		}));
		if (!this.#stream.isLive) await once(this.#events, "live", { signal });
		await Promise.all(
			subscriptions.map(({ parameters, request }) =>
				validateSubscription(this.#pool, PUBLICATION, parameters, subscriber.claims.role, request),
			),
		);
		signal.throwIfAborted();
		for (const { id, parameters } of subscriptions) {
			this.#dispatcher.subscriptions.add({ id, parameters, subscriber });
		}
	}

	unsubscribe(subscriber: ChangeSubscriber): void {
		for (const subscription of this.#dispatcher.subscriptions) {
			if (subscription.subscriber === subscriber) this.#dispatcher.subscriptions.delete(subscription);
		}
	}

	#becomeLive(): void {
		const subscribers = new Set([...this.#dispatcher.subscriptions].map(({ subscriber }) => subscriber));
		this.#events.emit("live");
		for (const subscriber of subscribers) subscriber.changesResumed();
	}
}

/** The number the protocol names a subscription by: the same for the same parameters. */
export function subscriptionId(request: unknown): number {
	return createHash("sha256").update(JSON.stringify(request)).digest().readUInt32BE() >>> 5;
}
