import type { Realtime } from "../realtime.ts";
import type { Connection, MessageHandler } from "../socket/connection.ts";
import type { ClientMessage } from "../socket/message.ts";
import { ChannelSession } from "./channel-session.ts";
import { JoinRefused } from "./join-channel.ts";

/** Supabase's limit for one client. */
const MOST_CHANNELS = 100;

/** All channels of one websocket. */
export class SocketSession implements MessageHandler {
	readonly #realtime: Realtime;
	readonly #connection: Connection;
	readonly #token: string;
	readonly #channels = new Map<string, ChannelSession>();
	#isClosed = false;

	/** `token` is the one of the API key the websocket was opened with. */
	constructor(realtime: Realtime, connection: Connection, token: string) {
		this.#realtime = realtime;
		this.#connection = connection;
		this.#token = token;
	}

	async handle(message: ClientMessage): Promise<void> {
		try {
			await this.#route(message);
		} catch (error) {
			this.#realtime.log.error("A message could not be handled.", {
				event: message.event,
				topic: message.topic,
				reason: error instanceof Error ? error.message : String(error),
			});
			this.#refuse(message, "Realtime was unable to connect to the project database");
		}
	}

	closed(): void {
		this.#isClosed = true;
		for (const session of this.#channels.values()) session.end();
		this.#channels.clear();
	}

	async #route(message: ClientMessage): Promise<void> {
		if (message.event === "phx_join") return this.#join(message);
		const session = this.#channels.get(message.topic);
		const isCurrent = session && (message.joinRef === null || message.joinRef === session.channel.joinRef);
		if (message.event === "phx_leave") {
			this.#connection.reply(message, "ok");
			if (isCurrent) this.#leave(message.topic, session);
		} else if (isCurrent) {
			await session.handle(message);
		} else {
			this.#refuse(message, "unmatched topic");
		}
	}

	/** A second join of a topic takes the first one's place. */
	async #join(message: ClientMessage): Promise<void> {
		const { topic } = message;
		if (!topic.startsWith("realtime:")) return this.#refuse(message, "unmatched topic");
		const previous = this.#channels.get(topic);
		if (previous) this.#leave(topic, previous);
		if (this.#channels.size >= MOST_CHANNELS) {
			return this.#refuse(message, "ChannelRateLimitReached: Too many channels");
		}
		try {
			const session = await ChannelSession.open(this.#realtime, this.#connection, this.#token, message, () =>
				this.#channels.delete(topic),
			);
			if (this.#isClosed) session.end();
			else this.#channels.set(topic, session);
		} catch (error) {
			if (!(error instanceof JoinRefused)) throw error;
			this.#refuse(message, error.message);
		}
	}

	#leave(topic: string, session: ChannelSession): void {
		session.end();
		session.channel.close();
		this.#channels.delete(topic);
	}

	#refuse(message: ClientMessage, reason: string): void {
		this.#connection.reply(message, "error", JSON.stringify({ reason }));
	}
}
