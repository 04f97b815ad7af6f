import type { RawData, WebSocket } from "ws";
import {
	type ClientMessage,
	type JsonText,
	MalformedFrame,
	type Serializer,
	type ServerMessage,
} from "./message.ts";

/** What a websocket's messages are for. */
export interface MessageHandler {
	/** Called one message at a time for each topic, in the order they came. */
	handle(message: ClientMessage): Promise<void> | void;
	/** The socket is gone; nothing can be sent any more. */
	closed(): void;
}

const IDLE_MILLISECONDS = 60_000;
/** A receiver this far behind is cut off: it reconnects, while its backlog would only grow. */
const LARGEST_BACKLOG_BYTES = 32 * 1024 * 1024;
const CLOSE_MALFORMED = 1007;
const CLOSE_TRY_AGAIN = 1013;

/** One client's websocket: frames in and out, heartbeats, and the order of messages. */
export class Connection {
	readonly serializer: Serializer;
	readonly #socket: WebSocket;
	readonly #lanes = new Map<string, Promise<void>>();
	#handler: MessageHandler | undefined;
	#idle: NodeJS.Timeout;

	constructor(socket: WebSocket, serializer: Serializer) {
		this.#socket = socket;
		this.serializer = serializer;
		this.#idle = setTimeout(() => this.#socket.terminate(), IDLE_MILLISECONDS);
		socket.on("message", (data, isBinary) => this.#receive(bytesOf(data), isBinary));
		socket.on("close", () => {
			clearTimeout(this.#idle);
			this.#handler?.closed();
		});
		socket.on("error", () => socket.terminate());
	}

	listen(handler: MessageHandler): void {
		this.#handler = handler;
	}

	send(message: ServerMessage): void {
		this.sendFrame(this.serializer.encode(message));
	}

	/** Answers the message it refers to. */
	reply(to: ClientMessage, status: "ok" | "error", response: JsonText = "{}"): void {
		const payload = `{"status":"${status}","response":${response}}`;
		this.send({ joinRef: to.joinRef, ref: to.ref, topic: to.topic, event: "phx_reply", payload });
	}

	sendFrame(frame: string | Buffer): void {
		if (this.#socket.readyState !== this.#socket.OPEN) return;
		if (this.#socket.bufferedAmount > LARGEST_BACKLOG_BYTES) {
			this.#socket.close(CLOSE_TRY_AGAIN, "The client reads too slowly.");
			return;
		}
		this.#socket.send(frame);
	}

	#receive(frame: Buffer, isBinary: boolean): void {
		this.#idle.refresh();
		try {
			const message = this.serializer.decode(frame, isBinary);
			if (message.topic === "phoenix") this.#beat(message);
			else this.#enqueue(message);
		} catch (error) {
			if (!(error instanceof MalformedFrame)) throw error;
			this.#socket.close(CLOSE_MALFORMED, error.message);
		}
	}

	#beat(message: ClientMessage): void {
		if (message.event === "heartbeat") this.reply(message, "ok");
	}

	#enqueue(message: ClientMessage): void {
		const { topic } = message;
		const before = this.#lanes.get(topic) ?? Promise.resolve();
		const lane = before
			.then(() => this.#handler?.handle(message))
			.then(() => {
				if (this.#lanes.get(topic) === lane) this.#lanes.delete(topic);
			});
		this.#lanes.set(topic, lane);
	}
}

function bytesOf(data: RawData): Buffer {
	if (Buffer.isBuffer(data)) return data;
	return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}
