import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { z } from "zod";
import { asCaller } from "../../postgres/as-caller.ts";
import type { ChannelVisitor } from "../access/channel-access.ts";
import type { Broadcast } from "../socket/message.ts";

const LARGEST_REPLAY = 25;

const storedSchema = z.object({
	id: z.string(),
	event: z.string().nullable(),
	payload: z.string().nullable(),
	binary_payload: z.instanceof(Buffer).nullable(),
});

/** A message of `realtime.messages`, in the form it is broadcast. */
export interface StoredMessage {
	readonly id: string;
	readonly event: string | null;
	/** JSON text, unless the message is bytes. */
	readonly payload: string | null;
	readonly binary_payload: Buffer | null;
}

/** The broadcast that carries a stored message, with its id so that nobody is given it twice. */
export function broadcastOf({ id, event, payload, binary_payload: bytes }: StoredMessage): Broadcast {
	const meta = { id };
	return bytes
		? { event: event ?? "", encoding: "binary", body: bytes, meta }
		: { event: event ?? "", encoding: "json", body: Buffer.from(payload ?? "null"), meta };
}

/**
 * The last messages of a private channel since a moment (milliseconds since 1970), oldest first, at most 25.
 * Whether the reader may have them is the caller's to know.
 */
export async function messagesSince(
	pool: Pool,
	topic: string,
	since: number,
	limit: number,
): Promise<StoredMessage[]> {
	const { rows } = await pool.query(
		`select id, event, payload::text, binary_payload from realtime.messages
		where topic = $1 and private and extension = 'broadcast'
			and inserted_at >= to_timestamp($2::float8 / 1000) at time zone 'utc'
			and (expires_at is null or expires_at > now() at time zone 'utc')
		order by inserted_at desc limit $3`,
		[topic, since, Math.min(Math.max(Math.trunc(limit), 1), LARGEST_REPLAY)],
	);
	return rows.map((row) => storedSchema.parse(row)).reverse();
}

/**
 * Stores a broadcast for replay, as its sender: the policies decide.
 * @param timeToLive seconds it may be replayed; three days when absent.
 */
export async function storeBroadcast(
	pool: Pool,
	{ topic, claims }: ChannelVisitor,
	message: { readonly id: string; readonly content: Broadcast; readonly timeToLive?: number },
): Promise<void> {
	const { event, encoding, body } = message.content;
	await asCaller(pool, { claims, settings: { "realtime.topic": topic } }, (client) =>
		client.query(
			`insert into realtime.messages (id, topic, event, extension, private, payload, binary_payload, expires_at)
			values ($1, $2, $3, 'broadcast', true, $4::jsonb, $5, now() at time zone 'utc' + $6::float8 * interval '1 second')`,
			[
				message.id,
				topic,
				event,
				encoding === "json" ? body.toString() : null,
				encoding === "binary" ? body : null,
				message.timeToLive ?? null,
			],
		),
	);
}

/** Deletes what is no longer replayed: messages of more than three days and those stored for less. */
export async function deleteOldMessages(pool: Pool): Promise<void> {
	await pool.query(
		`delete from realtime.messages
		where inserted_at < now() at time zone 'utc' - interval '72 hours' or expires_at < now() at time zone 'utc'`,
	);
}

/** A fresh id for a message to be stored. */
export function messageId(): string {
	return randomUUID();
}
