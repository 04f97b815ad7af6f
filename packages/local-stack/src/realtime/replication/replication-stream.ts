import { setTimeout as sleep } from "node:timers/promises";
import { LogicalReplicationService, type Pgoutput } from "pg-logical-replication";
import type { Log } from "../../service.ts";
import { PublicationMissing, TemporarySlotPlugin } from "./temporary-slot-plugin.ts";

/** What a stream follows and whom it tells. */
export interface ReplicationStreamOptions {
	/** Connection string of a role that may replicate. */
	readonly connectionString: string;
	readonly publication: string;
	/** The stream waits for it: a slow receiver holds the stream back instead of filling memory. */
	readonly receive: (message: Pgoutput.Message) => Promise<void> | void;
	/** From now on nothing that is committed is missed; called again after every interruption. */
	readonly live: () => void;
	readonly log: Log;
}

const SHORTEST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 1_000;

/** Follows a publication for as long as it runs, whatever happens to the publication, database or server. */
export class ReplicationStream {
	readonly #options: ReplicationStreamOptions;
	readonly #stopping = new AbortController();
	#service: LogicalReplicationService | undefined;
	#running: Promise<void> | undefined;
	#isLive = false;
	#lastFailure = "";

	constructor(options: ReplicationStreamOptions) {
		this.#options = options;
	}

	get isLive(): boolean {
		return this.#isLive;
	}

	start(): void {
		this.#running ??= this.#run();
	}

	async stop(): Promise<void> {
		this.#stopping.abort();
		await this.#service?.destroy();
		await this.#running;
	}

	async #run(): Promise<void> {
		let pause = SHORTEST_PAUSE_MILLISECONDS;
		while (!this.#stopping.signal.aborted) {
			const wasLive = await this.#follow();
			pause = wasLive ? SHORTEST_PAUSE_MILLISECONDS : Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
			await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
		}
	}

	/** Follows until the connection ends; tells whether it had become live. */
	async #follow(): Promise<boolean> {
		const { connectionString, publication, receive } = this.#options;
		const service = new LogicalReplicationService(
			{ connectionString, application_name: `realtime ${publication}` },
			{ flowControl: { enabled: true } },
		);
		this.#service = service;
		service.on("start", () => this.#becomeLive());
		service.on("data", (_lsn, message: Pgoutput.Message) => receive(message));
		// What ends the stream rejects `subscribe` as well; without a listener the event would be thrown.
		service.on("error", () => undefined);
		try {
			await service.subscribe(new TemporarySlotPlugin(publication), "");
			this.#note("the connection ended");
		} catch (error) {
			this.#note(error instanceof Error ? error.message : String(error), error instanceof PublicationMissing);
		}
		const wasLive = this.#isLive;
		this.#isLive = false;
		await service.destroy().catch(() => undefined);
		return wasLive;
	}

	#becomeLive(): void {
		this.#isLive = true;
		this.#lastFailure = "";
		this.#options.live();
	}

	/** Said once, not at every attempt. */
	#note(reason: string, isExpected = false): void {
		if (this.#stopping.signal.aborted || reason === this.#lastFailure) return;
		this.#lastFailure = reason;
		const { log, publication } = this.#options;
		log[isExpected ? "info" : "warn"]("Realtime waits to follow the database.", { publication, reason });
	}
}
