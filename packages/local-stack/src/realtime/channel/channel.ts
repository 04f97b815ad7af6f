import type { RealtimeClaims } from "../access/authenticate.ts";
import type { Permissions } from "../access/permissions.ts";
import type { ChangeSubscriber } from "../changes/change-dispatcher.ts";
import type { PresenceDiff } from "../presence/presence-state.ts";
import type { Connection } from "../socket/connection.ts";
import type { Broadcast, JsonText } from "../socket/message.ts";
import type { ChannelConfiguration } from "./join-payload.ts";
import type { EncodedBroadcasts, RoomMember } from "./rooms.ts";

/** The token a channel is joined with, and what it allows. */
export interface ChannelCredentials {
	readonly token: string;
	readonly claims: RealtimeClaims;
	readonly permissions: Permissions;
}

/** What a channel is made of. */
export interface ChannelOptions {
	readonly connection: Connection;
	/** As on the wire: `realtime:<name>`. */
	readonly topic: string;
	readonly name: string;
	readonly joinRef: string | null;
	readonly configuration: ChannelConfiguration;
	readonly credentials: ChannelCredentials;
	/** The key its presence is listed under. */
	readonly presenceKey: string;
}

/** One client's end of a channel: what reaches it goes through here. */
export class Channel implements RoomMember, ChangeSubscriber {
	readonly connection: Connection;
	readonly topic: string;
	readonly name: string;
	readonly joinRef: string | null;
	readonly configuration: ChannelConfiguration;
	readonly presenceKey: string;
	readonly closing = new AbortController();
	credentials: ChannelCredentials;
	isPresenceEnabled: boolean;
	/** Ids of the messages replayed at the join: not delivered again. */
	replayed: ReadonlySet<string> = new Set();
	#isJoined = false;
	#held: (() => void)[] = [];

	constructor(options: ChannelOptions) {
		this.connection = options.connection;
		this.topic = options.topic;
		this.name = options.name;
		this.joinRef = options.joinRef;
		this.configuration = options.configuration;
		this.credentials = options.credentials;
		this.presenceKey = options.presenceKey;
		this.isPresenceEnabled = options.configuration.presence.enabled;
	}

	get claims(): RealtimeClaims {
		return this.credentials.claims;
	}

	get isOpen(): boolean {
		return this.#isJoined && !this.closing.signal.aborted;
	}

	push(event: string, payload: JsonText): void {
		this.connection.send({ joinRef: this.joinRef, ref: null, topic: this.topic, event, payload });
	}

	system(extension: "system" | "postgres_changes", status: "ok" | "error", message: string): void {
		this.push("system", JSON.stringify({ extension, status, message, channel: this.name }));
	}

	/** From now on the client knows it has joined: what came in the meantime follows. */
	open(): void {
		this.#isJoined = true;
		for (const deliver of this.#held.splice(0)) deliver();
	}

	receiveBroadcast(broadcast: Broadcast, encoded: EncodedBroadcasts): void {
		if (!this.#isJoined) {
			this.#held.push(() => this.receiveBroadcast(broadcast, new Map()));
			return;
		}
		if (!this.credentials.permissions.readable.has("broadcast")) return;
		const id = broadcast.meta?.id;
		if (typeof id === "string" && broadcast.meta?.replayed !== true && this.replayed.has(id)) return;
		const { serializer } = this.connection;
		if (!encoded.has(serializer)) encoded.set(serializer, serializer.encodeBroadcast(this.topic, broadcast));
		const frame = encoded.get(serializer);
		if (frame !== undefined) this.connection.sendFrame(frame);
	}

	receivePresenceDiff(diff: PresenceDiff): void {
		if (!this.#isJoined) {
			// The state sent at the join holds it already.
			return;
		}
		if (!this.isPresenceEnabled || !this.credentials.permissions.readable.has("presence")) return;
		const payload = JSON.stringify(diff);
		this.connection.send({ joinRef: null, ref: null, topic: this.topic, event: "presence_diff", payload });
	}

	receiveChange(ids: readonly number[], data: JsonText): void {
		const payload = `{"ids":${JSON.stringify(ids)},"data":${data}}`;
		this.connection.send({ joinRef: null, ref: null, topic: this.topic, event: "postgres_changes", payload });
	}

	changesResumed(): void {
		if (this.isOpen) this.system("postgres_changes", "ok", "Subscribed to PostgreSQL");
	}

	/** Tells the client that the channel is closed: by its own wish, or because another took its place. */
	close(): void {
		const { joinRef, topic } = this;
		this.connection.send({ joinRef, ref: joinRef, topic, event: "phx_close", payload: "{}" });
	}
}
