import { EventEmitter, once } from "node:events";
import { WebSocketServer } from "ws";
import type { StackContext, StackService } from "../service.ts";
import { Broadcaster, LARGEST_PAYLOAD_BYTES } from "./broadcast/broadcaster.ts";
import { broadcastApi } from "./broadcast/http-api.ts";
import { deleteOldMessages } from "./broadcast/stored-messages.ts";
import { ChangesFeed } from "./changes/changes-feed.ts";
import { Rooms } from "./channel/rooms.ts";
import { SocketSession } from "./channel/socket-session.ts";
import type { Realtime } from "./realtime.ts";
import { ReplicationStream } from "./replication/replication-stream.ts";
import { Connection } from "./socket/connection.ts";
import { HandshakeRefused, readHandshake, refuseHandshake } from "./socket/handshake.ts";

const LARGEST_FRAME_BYTES = 2 * LARGEST_PAYLOAD_BYTES;
const CLOSE_GOING_AWAY = 1001;
const CLEANING_MILLISECONDS = 60 * 60_000;
const MESSAGES_PUBLICATION = "supabase_realtime_messages_publication";

/**
 * Starts Realtime: the websocket at `/websocket` and the HTTP API at `/api/broadcast`.
 * It follows the database from now on, and again whenever the database comes back.
 */
export async function startRealtime(context: StackContext): Promise<StackService> {
	const { database, keys, log } = context;
	const rooms = new Rooms();
	const broadcaster = new Broadcaster(database.administrator, rooms);
	const changes = new ChangesFeed(database.administratorUrl, log);
	const streams = new EventEmitter().setMaxListeners(0);
	const messages = new ReplicationStream({
		connectionString: database.administratorUrl,
		publication: MESSAGES_PUBLICATION,
		receive: (message) => broadcaster.receive(message),
		live: () => streams.emit("live"),
		log,
	});
	const realtime: Realtime = {
		keys,
		pool: database.administrator,
		rooms,
		broadcaster,
		changes,
		async messagesLive(signal) {
			if (!messages.isLive) await once(streams, "live", { signal });
		},
		log,
	};
	const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME_BYTES });
	const api = broadcastApi(realtime);
	const clean = () =>
		deleteOldMessages(database.administrator).catch((error: Error) =>
			log.warn("Old broadcasts were not deleted.", { reason: error.message }),
		);
	const cleaning = setInterval(clean, CLEANING_MILLISECONDS).unref();
	messages.start();
	changes.start();
	void clean();

	return {
		fetch: (request) => api.fetch(request),
		upgrade(request, socket, head) {
			socket.on("error", () => socket.destroy());
			readHandshake(request, keys)
				.then(({ token, serializer }) =>
					sockets.handleUpgrade(request, socket, head, (websocket) => {
						const connection = new Connection(websocket, serializer);
						connection.listen(new SocketSession(realtime, connection, token));
					}),
				)
				.catch((error: unknown) => {
					if (!(error instanceof HandshakeRefused))
						log.error("A handshake failed.", { reason: String(error) });
					refuseHandshake(
						socket,
						error instanceof HandshakeRefused
							? error
							: new HandshakeRefused(500, "Error connecting to Realtime"),
					);
				});
		},
		async stop() {
			clearInterval(cleaning);
			for (const websocket of sockets.clients) websocket.close(CLOSE_GOING_AWAY, "Realtime is stopping.");
			sockets.close();
			await Promise.all([messages.stop(), changes.stop()]);
			for (const websocket of sockets.clients) websocket.terminate();
		},
	};
}
