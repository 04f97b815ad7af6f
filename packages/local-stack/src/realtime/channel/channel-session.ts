import { z } from "zod";
import { isApiKey } from "../access/authenticate.ts";
import type { Realtime } from "../realtime.ts";
import type { Connection } from "../socket/connection.ts";
import type { ClientMessage } from "../socket/message.ts";
import type { Channel } from "./channel.ts";
import { handleBroadcast } from "./channel-broadcast.ts";
import { subscribeToChanges } from "./channel-changes.ts";
import { handlePresence } from "./channel-presence.ts";
import { credentialsFor, JoinRefused, joinChannel } from "./join-channel.ts";
import type { Room } from "./rooms.ts";

const accessTokenSchema = z.object({ access_token: z.string().nullish() });

const LONGEST_TOKEN_CHECK_MILLISECONDS = 5 * 60_000;
const REPLICATION_TIMEOUT_MILLISECONDS = 30_000;

/** A joined channel at work, from the answer to its join until it is left or closed. */
export class ChannelSession {
	readonly channel: Channel;
	readonly #realtime: Realtime;
	readonly #room: Room;
	readonly #ended: () => void;
	#subscribing = new AbortController();
	#tokenCheck: NodeJS.Timeout | undefined;

	/**
	 * Joins and starts; `ended` is called when the server closes the channel.
	 * @throws JoinRefused with the reason the client is given.
	 */
	static async open(
		realtime: Realtime,
		connection: Connection,
		connectionToken: string,
		message: ClientMessage,
		ended: () => void,
	): Promise<ChannelSession> {
		const { channel, room } = await joinChannel(realtime, connection, connectionToken, message);
		return new ChannelSession(realtime, channel, room, ended);
	}

	private constructor(realtime: Realtime, channel: Channel, room: Room, ended: () => void) {
		this.#realtime = realtime;
		this.channel = channel;
		this.#room = room;
		this.#ended = ended;
		this.#watchToken();
		if (!channel.configuration.postgres_changes_options.wait) this.#subscribe();
		else if (channel.configuration.postgres_changes.length > 0) channel.changesResumed();
		if (channel.configuration.broadcast.replication_ready) void this.#announceReplication();
	}

	async handle(message: ClientMessage): Promise<void> {
		switch (message.event) {
			case "broadcast":
				return handleBroadcast(this.#realtime, this.channel, this.#room, message);
			case "presence":
				return handlePresence(this.channel, this.#room, message);
			case "access_token":
				return this.#replaceToken(message.payload);
			default:
				this.#realtime.log.info("A client sent an event Realtime does not know.", { event: message.event });
		}
	}

	/** Leaves room and subscriptions; the client is told nothing. Safe to call twice. */
	end(): void {
		clearTimeout(this.#tokenCheck);
		this.#subscribing.abort();
		this.channel.closing.abort();
		this.#realtime.changes.unsubscribe(this.channel);
		this.#realtime.rooms.leave(this.channel.name, this.channel.configuration.private, this.channel);
	}

	/** Closes the channel for a reason the client is told. */
	#shutDown(message: string): void {
		this.channel.system("system", "error", message);
		this.channel.close();
		this.end();
		this.#ended();
	}

	#subscribe(): void {
		if (this.channel.configuration.postgres_changes.length === 0) return;
		this.#subscribing.abort();
		this.#subscribing = new AbortController();
		void subscribeToChanges(this.#realtime, this.channel, this.#subscribing.signal);
	}

	async #announceReplication(): Promise<void> {
		const timeout = AbortSignal.timeout(REPLICATION_TIMEOUT_MILLISECONDS);
		try {
			await this.#realtime.messagesLive(AbortSignal.any([timeout, this.channel.closing.signal]));
			this.channel.system("system", "ok", "Replication connection established");
		} catch {
			if (this.channel.isOpen) this.#shutDown("Replication connection was not established in time");
		}
	}

	async #replaceToken(payload: unknown): Promise<void> {
		const token = accessTokenSchema.safeParse(payload).data?.access_token;
		if (!token || isApiKey(token) || token === this.channel.credentials.token) return;
		const { channel } = this;
		const { configuration, name, isPresenceEnabled } = channel;
		try {
			const before = channel.credentials.permissions.readable;
			const after = await credentialsFor(this.#realtime, name, configuration, token, isPresenceEnabled);
			if ([...before].some((extension) => !after.permissions.readable.has(extension))) {
				this.#shutDown(`You no longer have permission to read from this Channel topic: ${name}`);
				return;
			}
			channel.credentials = after;
		} catch (error) {
			this.#shutDown(shutDownReason(error));
			return;
		}
		this.#watchToken();
		this.#subscribe();
	}

	/** A timer cannot wait for years, so the expiry is looked at every few minutes at least. */
	#watchToken(): void {
		clearTimeout(this.#tokenCheck);
		const left = this.channel.claims.exp * 1000 - Date.now();
		this.#tokenCheck = setTimeout(
			() => {
				if (this.channel.claims.exp * 1000 > Date.now()) this.#watchToken();
				else this.#shutDown("Token has expired 0 seconds ago");
			},
			Math.max(0, Math.min(left, LONGEST_TOKEN_CHECK_MILLISECONDS)),
		);
		this.#tokenCheck.unref();
	}
}

/** The reason without its code: that is for answers to a join. */
function shutDownReason(error: unknown): string {
	if (error instanceof JoinRefused) return error.sentence;
	return "Realtime was unable to connect to the project database";
}
