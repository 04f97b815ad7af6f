import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { authenticate, type RealtimeClaims, tokenOfKey } from "../access/authenticate.ts";
import { isWritable } from "../access/channel-access.ts";
import type { Realtime } from "../realtime.ts";
import type { Broadcast } from "../socket/message.ts";
import { LARGEST_PAYLOAD_BYTES } from "./broadcaster.ts";
import { persistenceOfQuery } from "./persistence.ts";

const LARGEST_BATCH_BYTES = 10 * LARGEST_PAYLOAD_BYTES;

const messageSchema = z.object({
	topic: z.string().min(1, "can't be blank"),
	event: z.string().min(1, "can't be blank"),
	payload: z.record(z.string(), z.unknown()),
	private: z.boolean().nullish(),
});
const batchSchema = z.object({ messages: z.array(messageSchema) });

interface Variables {
	claims: RealtimeClaims;
}

/** The HTTP API: broadcasts from those who hold no websocket. */
export function broadcastApi(realtime: Realtime): Hono<{ Variables: Variables }> {
	const api = new Hono<{ Variables: Variables }>();
	api.use("*", async (context, next) => {
		const claims = await callerOf(context, realtime);
		if (!claims) return context.json({ message: "Unauthorized" }, 401);
		context.set("claims", claims);
		return next();
	});
	api.use("*", bodyLimit({ maxSize: LARGEST_BATCH_BYTES, onError: (context) => tooLarge(context) }));
	api.post("/api/broadcast", (context) => sendBatch(context, realtime, context.get("claims")));
	api.post("/api/broadcast/:topic/events/:event", (context) =>
		sendOne(context, realtime, {
			claims: context.get("claims"),
			topic: context.req.param("topic"),
			event: context.req.param("event"),
		}),
	);
	api.notFound((context) => context.json({ message: "not found" }, 404));
	api.onError((error, context) => {
		realtime.log.error("A broadcast over HTTP failed.", { reason: error.message });
		return context.json({ message: "Realtime was unable to connect to the project database" }, 500);
	});
	return api;
}

async function callerOf({ req }: Context, { keys }: Realtime): Promise<RealtimeClaims | undefined> {
	const bearer = /^bearer\s+(.+)$/i.exec(req.header("authorization") ?? "")?.[1];
	const token = bearer ?? req.header("apikey") ?? req.query("apikey");
	if (!token) return undefined;
	return authenticate(tokenOfKey(token, keys), keys.jwtSecret).catch(() => undefined);
}

async function sendBatch(context: Context, realtime: Realtime, claims: RealtimeClaims): Promise<Response> {
	const batch = batchSchema.safeParse(await context.req.json().catch(() => undefined));
	if (!batch.success) return context.json({ errors: z.treeifyError(batch.error) }, 422);
	const isAllowed = new Map<string, Promise<boolean>>();
	for (const { topic, event, payload, private: isPrivate } of batch.data.messages) {
		const body = Buffer.from(JSON.stringify(payload));
		if (body.length > LARGEST_PAYLOAD_BYTES) return tooLarge(context);
		if (isPrivate) {
			const allowed = isAllowed.get(topic) ?? isWritable(realtime.pool, { topic, claims }, "broadcast");
			isAllowed.set(topic, allowed);
			if (!(await allowed)) continue;
		}
		realtime.broadcaster.send(topic, isPrivate === true, { event, encoding: "json", body });
	}
	return context.body(null, 202);
}

async function sendOne(
	context: Context,
	realtime: Realtime,
	{ claims, topic, event }: { claims: RealtimeClaims; topic: string; event: string },
): Promise<Response> {
	const content = await readContent(context, event);
	if (content instanceof Response) return content;
	const query = new URL(context.req.url).searchParams;
	const isPrivate = query.get("private") === "true";
	const persistence = persistenceOfQuery(query);
	if (persistence && !isPrivate) {
		return context.json({ message: "A message on a public channel cannot be stored" }, 422);
	}
	if (isPrivate && !(await isWritable(realtime.pool, { topic, claims }, "broadcast"))) {
		return context.json({ message: "Unauthorized" }, 403);
	}
	const delivered = persistence
		? await realtime.broadcaster.store({ topic, claims }, content, persistence)
		: content;
	realtime.broadcaster.send(topic, isPrivate, delivered);
	return context.body(null, 202);
}

/** The body is the payload itself: JSON, or bytes. */
async function readContent(context: Context, event: string): Promise<Broadcast | Response> {
	const type = (context.req.header("content-type") ?? "application/json").split(";")[0]?.trim().toLowerCase();
	if (type !== "application/json" && type !== "application/octet-stream") {
		return context.json(
			{ error: "Unsupported Media Type. Use application/json or application/octet-stream" },
			415,
		);
	}
	const body = Buffer.from(await context.req.arrayBuffer());
	if (body.length > LARGEST_PAYLOAD_BYTES) return tooLarge(context);
	if (type === "application/octet-stream") return { event, encoding: "binary", body };
	try {
		return { event, encoding: "json", body: Buffer.from(JSON.stringify(JSON.parse(body.toString()))) };
	} catch {
		return context.json({ errors: { payload: ["is not JSON"] } }, 422);
	}
}

function tooLarge(context: Context): Response {
	return context.json({ errors: { payload: ["Payload size exceeds tenant limit"] } }, 422);
}
