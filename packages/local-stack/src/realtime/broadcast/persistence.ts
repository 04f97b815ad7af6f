import { z } from "zod";

const persistSchema = z.union([z.boolean(), z.object({ ttl: z.number().positive().optional() })]);

/** For how long a broadcast is to be stored for replay. */
export interface Persistence {
	/** Seconds; absent for as long as messages are kept. */
	readonly timeToLive?: number;
}

/** What a broadcast's metadata asks; `undefined` when it is not to be stored. */
export function persistenceOf(metadata: unknown): Persistence | undefined {
	const persist = z.object({ persist: persistSchema }).safeParse(metadata).data?.persist;
	if (persist === undefined || persist === false) return undefined;
	return persist === true ? {} : { timeToLive: persist.ttl };
}

/** What the query of a broadcast over HTTP asks: `persist=true` or `persist[ttl]=60`. */
export function persistenceOfQuery(query: URLSearchParams): Persistence | undefined {
	const timeToLive = query.get("persist[ttl]");
	if (timeToLive !== null) return persistenceOf({ persist: { ttl: Number(timeToLive) } });
	return persistenceOf({ persist: query.get("persist") === "true" });
}
