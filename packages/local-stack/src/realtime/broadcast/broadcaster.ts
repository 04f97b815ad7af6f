import type { Pool } from "pg";
import type { Pgoutput } from "pg-logical-replication";
import type { ChannelVisitor } from "../access/channel-access.ts";
import type { Room, RoomMember, Rooms } from "../channel/rooms.ts";
import type { Broadcast } from "../socket/message.ts";
import type { Persistence } from "./persistence.ts";
import { broadcastOf, messageId, storeBroadcast } from "./stored-messages.ts";

/** The largest payload, in bytes: what Supabase sets for a local project. */
export const LARGEST_PAYLOAD_BYTES = 3_000_000;

const BYTEA_HEXADECIMAL = /^\\x/;

/** Brings broadcasts to rooms, from clients, over HTTP and out of the database. */
export class Broadcaster {
	readonly #pool: Pool;
	readonly #rooms: Rooms;
	/** Stored by us and delivered already, when the stream brings them. */
	readonly #delivered = new Set<string>();

	constructor(pool: Pool, rooms: Rooms) {
		this.#pool = pool;
		this.#rooms = rooms;
	}

	/** Delivers to the room from one of its members, who is left out unless it asked for its own messages. */
	sendFrom(member: RoomMember, room: Room, content: Broadcast, includeSender: boolean): void {
		room.broadcast(content, includeSender ? undefined : member);
	}

	/** Delivers to a channel by name. */
	send(name: string, isPrivate: boolean, content: Broadcast): void {
		this.#rooms.broadcast(name, isPrivate, content);
	}

	/**
	 * Stores a broadcast to a private channel and returns it with the id it is stored under, ready to be delivered.
	 * @throws the database's error when a policy refuses.
	 */
	async store(visitor: ChannelVisitor, content: Broadcast, { timeToLive }: Persistence): Promise<Broadcast> {
		const id = messageId();
		this.#delivered.add(id);
		try {
			await storeBroadcast(this.#pool, visitor, { id, content, timeToLive });
		} catch (error) {
			this.#delivered.delete(id);
			throw error;
		}
		return { ...content, meta: { id } };
	}

	/** Takes a message of the stream of `realtime.messages`. */
	receive(message: Pgoutput.Message): void {
		if (message.tag !== "insert") return;
		const row: Record<string, unknown> = message.new;
		const { id, topic, event, payload, binary_payload: bytes } = row;
		if (typeof id !== "string" || typeof topic !== "string" || this.#delivered.delete(id)) return;
		const content = broadcastOf({
			id,
			event: typeof event === "string" ? event : null,
			payload: typeof payload === "string" ? payload : null,
			binary_payload:
				typeof bytes === "string" ? Buffer.from(bytes.replace(BYTEA_HEXADECIMAL, ""), "hex") : null,
		});
		if (content.body.length <= LARGEST_PAYLOAD_BYTES)
			this.#rooms.broadcast(topic, row.private === "t", content);
	}
}
