/** JSON already written, so that one text serves every receiver and big numbers keep their digits. */
export type JsonText = string;

/** A broadcast as its sender gave it. */
export interface Broadcast {
	readonly event: string;
	/** `json`: `body` is JSON text; `binary`: `body` is bytes only receivers of protocol 2.0.0 can be given. */
	readonly encoding: "json" | "binary";
	readonly body: Buffer;
	/** What the server adds: `id` of a stored message, `replayed`. */
	readonly meta?: Readonly<Record<string, unknown>>;
}

/** What a client sent, whatever the protocol's version. */
export interface ClientMessage {
	readonly joinRef: string | null;
	readonly ref: string | null;
	readonly topic: string;
	readonly event: string;
	/** JSON the client sent; for a broadcast in binary form see `broadcast`. */
	readonly payload: unknown;
	readonly broadcast?: { readonly content: Broadcast; readonly metadata: unknown };
}

/** What the server sends, apart from broadcasts. */
export interface ServerMessage {
	readonly joinRef: string | null;
	readonly ref: string | null;
	readonly topic: string;
	readonly event: string;
	readonly payload: JsonText;
}

/** A frame that is none of the protocol's. */
export class MalformedFrame extends Error {}

/** How messages become websocket frames: one for each version of the protocol. */
export interface Serializer {
	/** @throws MalformedFrame when the frame is none of the protocol's. */
	decode(frame: Buffer, isBinary: boolean): ClientMessage;
	encode(message: ServerMessage): string;
	/** `undefined` when this version cannot carry the broadcast. */
	encodeBroadcast(topic: string, broadcast: Broadcast): string | Buffer | undefined;
}

/** The broadcast as the JSON payload of a text frame; `undefined` for bytes. */
export function broadcastPayload({ event, encoding, body, meta }: Broadcast): JsonText | undefined {
	if (encoding !== "json") return undefined;
	const suffix = meta ? `,"meta":${JSON.stringify(meta)}` : "";
	return `{"type":"broadcast","event":${JSON.stringify(event)},"payload":${body.toString()}${suffix}}`;
}
