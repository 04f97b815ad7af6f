import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ApiKeys } from "../../tokens/api-keys.ts";
import { authenticate, TokenRefused, tokenOfKey } from "../access/authenticate.ts";
import { arraySerializer } from "./array-serializer.ts";
import type { Serializer } from "./message.ts";
import { objectSerializer } from "./object-serializer.ts";

/** What a client that may connect brings. */
export interface Handshake {
	/** The token of its API key: used by channels joined without a person's token. */
	readonly token: string;
	readonly serializer: Serializer;
}

/** A handshake answered with plain HTTP. */
export class HandshakeRefused extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/**
 * Reads and checks the handshake of a websocket.
 * @throws HandshakeRefused when the path, protocol version or API key is not one Realtime takes.
 */
export async function readHandshake(request: IncomingMessage, keys: ApiKeys): Promise<Handshake> {
	const url = new URL(request.url ?? "/", "http://realtime");
	if (!url.pathname.endsWith("/websocket")) throw new HandshakeRefused(404, "Realtime listens at /websocket");
	const key = request.headers["x-api-key"] ?? url.searchParams.get("apikey");
	if (typeof key !== "string" || key === "") throw new HandshakeRefused(401, "API key is missing");
	const serializer = serializerFor(url.searchParams.get("vsn"));
	const token = tokenOfKey(key, keys);
	try {
		await authenticate(token, keys.jwtSecret);
	} catch (error) {
		throw error instanceof TokenRefused ? new HandshakeRefused(401, handshakeSentence(error)) : error;
	}
	return { token, serializer };
}

/** Answers a refused handshake and ends the connection. */
export function refuseHandshake(socket: Duplex, { status, message }: HandshakeRefused): void {
	const body = JSON.stringify({ error: message });
	socket.end(
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json\r\n` +
			`content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
	);
}

/** 1.0.0 is what Phoenix assumes of a client that names no version. */
function serializerFor(version: string | null): Serializer {
	if (version === null || version === "1.0.0") return objectSerializer;
	if (version === "2.0.0") return arraySerializer;
	throw new HandshakeRefused(403, `Protocol version ${version} is unknown: use 1.0.0 or 2.0.0`);
}

/** The handshake says less than a join: not since when a token is expired. */
function handshakeSentence({ message }: TokenRefused): string {
	return message.startsWith("Token has expired") ? "Token has expired" : message;
}
