import { z } from "zod";
import { LARGEST_PAYLOAD_BYTES } from "../broadcast/broadcaster.ts";
import type { ClientMessage } from "../socket/message.ts";
import type { Channel } from "./channel.ts";
import type { Room } from "./rooms.ts";

const presenceSchema = z.object({ event: z.string(), payload: z.unknown().optional() });
const trackedSchema = z.record(z.string(), z.unknown());

/** Tracks or ends the presence of a channel's client. */
export async function handlePresence(channel: Channel, room: Room, message: ClientMessage): Promise<void> {
	const reason = await applyPresence(channel, room, message.payload);
	if (reason === undefined) channel.connection.reply(message, "ok");
	else channel.connection.reply(message, "error", JSON.stringify({ reason }));
}

/** Returns why it was not applied. */
async function applyPresence(channel: Channel, room: Room, payload: unknown): Promise<string | undefined> {
	const parsed = presenceSchema.safeParse(payload);
	const event = parsed.data?.event.toLowerCase();
	if (event === "untrack") {
		room.untrack(channel);
		return undefined;
	}
	if (event !== "track") return "A presence event is track or untrack";
	const tracked = trackedSchema.safeParse(parsed.data?.payload ?? {});
	if (!tracked.success) return "Presence track payload must be a map";
	if (Buffer.byteLength(JSON.stringify(tracked.data)) > LARGEST_PAYLOAD_BYTES)
		return "Track message size exceeded";
	const { permissions } = channel.credentials;
	// Before the write check: who tracks wants to see the others, if the policies let it.
	await permissions.mayRead("presence");
	if (!(await permissions.mayWrite("presence"))) {
		return `You do not have permissions to track presence in this Channel topic: ${channel.name}`;
	}
	channel.isPresenceEnabled = true;
	room.track(channel, channel.presenceKey, tracked.data);
	return undefined;
}
