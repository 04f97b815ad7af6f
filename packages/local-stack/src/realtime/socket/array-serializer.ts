import { z } from "zod";
import { decodeBroadcastPush, encodeUserBroadcast } from "./binary-broadcast.ts";
import { broadcastPayload, MalformedFrame, type Serializer, type ServerMessage } from "./message.ts";
import { parseJson, reference } from "./parse-json.ts";

const frameSchema = z.tuple([reference, reference, z.string(), z.string(), z.unknown()]);

/** Protocol 2.0.0: frames are JSON arrays, but broadcasts travel in a binary form that can hold any bytes. */
export const arraySerializer: Serializer = {
	decode(frame, isBinary) {
		if (isBinary) return decodeBroadcastPush(frame);
		const parsed = frameSchema.safeParse(parseJson(frame));
		if (!parsed.success) throw new MalformedFrame("A frame is [join_ref, ref, topic, event, payload].");
		const [joinRef, ref, topic, event, payload] = parsed.data;
		return { joinRef, ref, topic, event, payload };
	},
	encode,
	encodeBroadcast(topic, broadcast) {
		const frame = encodeUserBroadcast(topic, broadcast);
		if (frame) return frame;
		const payload = broadcastPayload(broadcast);
		return payload && encode({ joinRef: null, ref: null, topic, event: "broadcast", payload });
	},
};

function encode({ joinRef, ref, topic, event, payload }: ServerMessage): string {
	const text = JSON.stringify;
	return `[${text(joinRef)},${text(ref)},${text(topic)},${text(event)},${payload}]`;
}
