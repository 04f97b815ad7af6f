import { PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";

const DRAIN_TIMEOUT_MILLISECONDS = 10_000;

/** A request's bytes that may be given up half-way. */
export interface RequestStream {
	readonly body: Readable;
	/**
	 * Reads and throws away what is left of a refused request, so that its sender, which mostly sends
	 * all before it listens, reads the refusal and not a broken connection.
	 */
	drain(): Promise<void>;
}

/** Opens the body of a request; an absent one is empty. */
export function requestStream(request: Request): RequestStream {
	const source =
		request.body === null ? Readable.from([]) : Readable.from(request.body, { objectMode: false });
	const body = new PassThrough();
	source.on("error", (error) => body.destroy(error));
	// Given up by its reader: keep the source flowing, since destroying it would cut the connection.
	body.on("close", () => source.unpipe(body).resume());
	source.pipe(body);
	return {
		body,
		async drain() {
			body.destroy();
			const ended = finished(source, { cleanup: true }).catch(() => undefined);
			const patience = new AbortController();
			const timeout = sleep(DRAIN_TIMEOUT_MILLISECONDS, undefined, { signal: patience.signal });
			await Promise.race([ended, timeout]).finally(() => patience.abort());
		},
	};
}
