import { type Broadcast, type ClientMessage, MalformedFrame } from "./message.ts";
import { parseJson } from "./parse-json.ts";

/** First byte of a broadcast a client pushes: kind, six lengths and encoding, five texts, payload. */
const USER_BROADCAST_PUSH = 3;
/** First byte of a broadcast the server delivers: kind, three lengths, encoding, three texts, payload. */
const USER_BROADCAST = 4;
const JSON_ENCODING = 1;
const LONGEST_TEXT_BYTES = 255;
const PUSH_HEADER_BYTES = 7;

/**
 * Reads the binary frame in which a client of protocol 2.0.0 sends a broadcast.
 * @throws MalformedFrame when it is another frame, cut short, or its JSON is none.
 */
export function decodeBroadcastPush(frame: Buffer): ClientMessage {
	if (frame.length < PUSH_HEADER_BYTES || frame[0] !== USER_BROADCAST_PUSH) {
		throw new MalformedFrame("The only binary frame a client sends is a broadcast.");
	}
	const [joinRef, ref, topic, event, metadata, body] = cut(frame, PUSH_HEADER_BYTES, [
		...frame.subarray(1, 6),
	]);
	if (!joinRef || !ref || !topic || !event || !metadata || !body)
		throw new MalformedFrame("The frame is cut short.");
	const isJson = frame[6] === JSON_ENCODING;
	if (isJson) parseJson(body);
	return {
		joinRef: joinRef.toString() || null,
		ref: ref.toString() || null,
		topic: topic.toString(),
		event: "broadcast",
		payload: undefined,
		broadcast: {
			content: { event: event.toString(), encoding: isJson ? "json" : "binary", body },
			metadata: metadata.length > 0 ? parseJson(metadata) : {},
		},
	};
}

/** Writes the binary frame that delivers a broadcast; `undefined` when a text is longer than the frame can say. */
export function encodeUserBroadcast(topic: string, broadcast: Broadcast): Buffer | undefined {
	const texts = [topic, broadcast.event, broadcast.meta ? JSON.stringify(broadcast.meta) : ""].map((text) =>
		Buffer.from(text),
	);
	if (texts.some((text) => text.length > LONGEST_TEXT_BYTES)) return undefined;
	const encoding = broadcast.encoding === "json" ? JSON_ENCODING : 0;
	const header = Buffer.from([USER_BROADCAST, ...texts.map((text) => text.length), encoding]);
	return Buffer.concat([header, ...texts, broadcast.body]);
}

/** Cuts the frame into texts of the given lengths and the rest; shorter than that, fewer pieces. */
function cut(frame: Buffer, start: number, lengths: number[]): Buffer[] {
	const pieces: Buffer[] = [];
	let offset = start;
	for (const length of lengths) {
		if (offset + length > frame.length) return pieces;
		pieces.push(frame.subarray(offset, offset + length));
		offset += length;
	}
	return [...pieces, frame.subarray(offset)];
}
