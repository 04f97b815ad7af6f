import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { RealtimeClaims } from "../access/authenticate.ts";
import { authenticate, isApiKey, TokenRefused } from "../access/authenticate.ts";
import type { Extension } from "../access/channel-access.ts";
import type { Permissions } from "../access/permissions.ts";
import { privatePermissions, publicPermissions } from "../access/permissions.ts";
import { broadcastOf, messagesSince, type StoredMessage } from "../broadcast/stored-messages.ts";
import { subscriptionId } from "../changes/changes-feed.ts";
import { InvalidSubscription } from "../changes/subscription-parameters.ts";
import type { Realtime } from "../realtime.ts";
import type { Connection } from "../socket/connection.ts";
import type { ClientMessage } from "../socket/message.ts";
import { Channel, type ChannelCredentials } from "./channel.ts";
import { type ChannelConfiguration, parseJoinPayload } from "./join-payload.ts";
import type { Room } from "./rooms.ts";

/** A join that is answered with an error: the client tries again on its own. */
export class JoinRefused extends Error {
	/** The reason without its code. */
	readonly sentence: string;

	constructor(code: string, sentence: string) {
		super(`${code}: ${sentence}`);
		this.sentence = sentence;
	}
}

const TOPIC_PREFIX = "realtime:";

const replaySchema = z.object({ since: z.number().int(), limit: z.number().int().default(25) });

/**
 * Joins a channel: checks token and policies, enters the room, answers, then sends what the channel starts with.
 * @param connectionToken stands in for a person's token the client did not send.
 * @throws JoinRefused with the reason the client is given; the channel is in no room then.
 */
export async function joinChannel(
	realtime: Realtime,
	connection: Connection,
	connectionToken: string,
	message: ClientMessage,
): Promise<{ channel: Channel; room: Room }> {
	const name = message.topic.slice(TOPIC_PREFIX.length);
	if (name === "") throw new JoinRefused("TopicNameRequired", "You must provide a topic name");
	const { config, token } = readJoin(message, connectionToken);
	const credentials = await credentialsFor(realtime, name, config, token);
	const channel = new Channel({
		connection,
		topic: message.topic,
		name,
		joinRef: message.joinRef ?? message.ref,
		configuration: config,
		credentials,
		presenceKey: config.presence.key || randomUUID(),
	});
	const room = realtime.rooms.enter(name, config.private, channel);
	try {
		const replay = await messagesToReplay(realtime, channel);
		if (config.postgres_changes_options.wait) await awaitChanges(realtime, channel);
		connection.reply(message, "ok", joinResponse(config));
		startChannel(channel, replay, JSON.stringify(room.presence.list()));
		return { channel, room };
	} catch (error) {
		realtime.rooms.leave(name, config.private, channel);
		realtime.changes.unsubscribe(channel);
		throw error;
	}
}

/**
 * Verifies a token and asks what it allows in this channel.
 * @throws JoinRefused when the token is refused or the channel is private and closed to its bearer.
 */
export async function credentialsFor(
	{ keys, pool }: Pick<Realtime, "keys" | "pool">,
	name: string,
	config: ChannelConfiguration,
	token: string,
	hasPresence = config.presence.enabled,
): Promise<ChannelCredentials> {
	const claims = await authenticate(token, keys.jwtSecret).catch((error: unknown) => {
		throw error instanceof TokenRefused ? new JoinRefused(error.code, error.message) : error;
	});
	return { token, claims, permissions: await permissionsFor(pool, name, config, claims, hasPresence) };
}

async function permissionsFor(
	pool: Realtime["pool"],
	topic: string,
	config: ChannelConfiguration,
	claims: RealtimeClaims,
	hasPresence: boolean,
): Promise<Permissions> {
	if (!config.private) return publicPermissions;
	const extensions: Extension[] = hasPresence ? ["broadcast", "presence"] : ["broadcast"];
	const permissions = await privatePermissions(pool, { topic, claims }, extensions);
	if (permissions.readable.size > 0) return permissions;
	throw new JoinRefused(
		"Unauthorized",
		`You do not have permissions to read from this Channel topic: ${topic}`,
	);
}

function readJoin(
	message: ClientMessage,
	connectionToken: string,
): { config: ChannelConfiguration; token: string } {
	const join = parseJoinPayload(message.payload);
	if (!join.success) {
		const [issue] = join.error.issues;
		throw new JoinRefused("InvalidJoinPayload", `${issue?.path.join(".")}: ${issue?.message}`);
	}
	const { config, access_token: accessToken, user_token: userToken } = join.data;
	const token = userToken || accessToken;
	return { config, token: token && !isApiKey(token) ? token : connectionToken };
}

/** Each requested change as it was written, with the number its events will name. */
function joinResponse({ postgres_changes: requested }: ChannelConfiguration): string {
	const changes = requested.map((request) => ({ ...request, id: subscriptionId(request) }));
	return JSON.stringify({ postgres_changes: changes });
}

async function messagesToReplay(realtime: Realtime, channel: Channel): Promise<readonly StoredMessage[]> {
	const { broadcast, private: isPrivate } = channel.configuration;
	if (broadcast.replay === undefined || broadcast.replay === null) return [];
	if (!isPrivate)
		throw new JoinRefused("UnableToReplayMessages", "Replay is not allowed for public channels");
	const parameters = replaySchema.safeParse(broadcast.replay);
	if (!parameters.success) throw new JoinRefused("UnableToReplayMessages", "Replay params are not valid");
	if (!channel.credentials.permissions.readable.has("broadcast")) {
		throw new JoinRefused(
			"Unauthorized",
			`You do not have permissions to read from this Channel topic: ${channel.name}`,
		);
	}
	const { since, limit } = parameters.data;
	return messagesSince(realtime.pool, channel.name, since, limit);
}

async function awaitChanges({ changes }: Realtime, channel: Channel): Promise<void> {
	const { postgres_changes: requested, postgres_changes_options: options } = channel.configuration;
	if (requested.length === 0) return;
	const timeout = AbortSignal.timeout(options.timeout);
	try {
		await changes.subscribe(channel, requested, AbortSignal.any([timeout, channel.closing.signal]));
	} catch (error) {
		if (error instanceof InvalidSubscription)
			throw new JoinRefused("RealtimeDisabledForConfiguration", error.message);
		if (!timeout.aborted) throw error;
		throw new JoinRefused(
			"PostgresChangesSubscribeTimeout",
			`The subscription was not established within ${options.timeout} ms`,
		);
	}
}

function startChannel(channel: Channel, replay: readonly StoredMessage[], presence: string): void {
	channel.replayed = new Set(replay.map(({ id }) => id));
	if (channel.isPresenceEnabled && channel.credentials.permissions.readable.has("presence")) {
		channel.push("presence_state", presence);
	}
	for (const stored of replay) {
		const broadcast = broadcastOf(stored);
		const frame = channel.connection.serializer.encodeBroadcast(channel.topic, {
			...broadcast,
			meta: { ...broadcast.meta, replayed: true },
		});
		if (frame !== undefined) channel.connection.sendFrame(frame);
	}
	channel.open();
}
