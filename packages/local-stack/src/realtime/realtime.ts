import type { Pool } from "pg";
import type { Log } from "../service.ts";
import type { ApiKeys } from "../tokens/api-keys.ts";
import type { Broadcaster } from "./broadcast/broadcaster.ts";
import type { ChangesFeed } from "./changes/changes-feed.ts";
import type { Rooms } from "./channel/rooms.ts";

/** What all channels share. */
export interface Realtime {
	readonly keys: ApiKeys;
	readonly pool: Pool;
	readonly rooms: Rooms;
	readonly broadcaster: Broadcaster;
	readonly changes: ChangesFeed;
	/** Resolves once messages inserted into `realtime.messages` are broadcast; rejects when `signal` aborts. */
	messagesLive(signal: AbortSignal): Promise<void>;
	readonly log: Log;
}
