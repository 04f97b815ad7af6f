import { z } from "zod";
import { LARGEST_PAYLOAD_BYTES } from "../broadcast/broadcaster.ts";
import { persistenceOf } from "../broadcast/persistence.ts";
import type { Realtime } from "../realtime.ts";
import type { Broadcast, ClientMessage } from "../socket/message.ts";
import type { Channel } from "./channel.ts";
import type { Room } from "./rooms.ts";

const textBroadcastSchema = z.object({ event: z.string(), payload: z.unknown().optional() });

/** Delivers a client's broadcast. One its policies refuse is dropped without a word, as the protocol has it. */
export async function handleBroadcast(
	realtime: Realtime,
	channel: Channel,
	room: Room,
	message: ClientMessage,
): Promise<void> {
	const { broadcast, private: isPrivate } = channel.configuration;
	const content = message.broadcast?.content ?? readTextBroadcast(message.payload);
	if (!content || !(await channel.credentials.permissions.mayWrite("broadcast"))) return;
	const reply = (status: "ok" | "error", response = {}) => {
		if (broadcast.ack) channel.connection.reply(message, status, JSON.stringify(response));
	};
	if (content.body.length > LARGEST_PAYLOAD_BYTES) {
		reply("error", { reason: `The payload is larger than ${LARGEST_PAYLOAD_BYTES} bytes` });
		return;
	}
	const persistence = persistenceOf(message.broadcast?.metadata);
	if (persistence && !isPrivate) {
		reply("error", { error: "A message on a public channel cannot be stored" });
		return;
	}
	const visitor = { topic: channel.name, claims: channel.claims };
	const delivered = persistence ? await realtime.broadcaster.store(visitor, content, persistence) : content;
	realtime.broadcaster.sendFrom(channel, room, delivered, broadcast.self);
	reply("ok");
}

/** A broadcast of protocol 1.0.0, or of an older client of 2.0.0. */
function readTextBroadcast(payload: unknown): Broadcast | undefined {
	const parsed = textBroadcastSchema.safeParse(payload);
	if (!parsed.success) return undefined;
	const { event, payload: body = {} } = parsed.data;
	return { event, encoding: "json", body: Buffer.from(JSON.stringify(body)) };
}
