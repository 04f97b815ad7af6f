import { z } from "zod";
import { broadcastPayload, MalformedFrame, type Serializer, type ServerMessage } from "./message.ts";
import { parseJson, reference } from "./parse-json.ts";

const frameSchema = z.object({
	topic: z.string(),
	event: z.string(),
	payload: z.unknown().optional(),
	ref: reference,
	join_ref: reference,
});

/** Protocol 1.0.0: every frame is a JSON object. */
export const objectSerializer: Serializer = {
	decode(frame, isBinary) {
		if (isBinary) throw new MalformedFrame("Protocol 1.0.0 has no binary frames.");
		const parsed = frameSchema.safeParse(parseJson(frame));
		if (!parsed.success) throw new MalformedFrame("A frame is {topic, event, payload, ref, join_ref}.");
		const { topic, event, payload, ref, join_ref: joinRef } = parsed.data;
		return { topic, event, payload, ref, joinRef };
	},
	encode,
	encodeBroadcast(topic, broadcast) {
		const payload = broadcastPayload(broadcast);
		return payload && encode({ joinRef: null, ref: null, topic, event: "broadcast", payload });
	},
};

function encode({ joinRef, ref, topic, event, payload }: ServerMessage): string {
	const text = JSON.stringify;
	return `{"topic":${text(topic)},"event":${text(event)},"payload":${payload},"ref":${text(ref)},"join_ref":${text(joinRef)}}`;
}
