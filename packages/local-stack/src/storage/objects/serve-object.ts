import type { FileHandle } from "node:fs/promises";
import fresh from "fresh";
import type { Context } from "hono";
import { errors } from "../errors.ts";
import { streamRange } from "../files/stream-range.ts";
import type { StorageParts } from "../parts.ts";
import { headerValue } from "../request/header-value.ts";
import type { ObjectRow } from "./object-row.ts";
import { type ByteRange, parseRange } from "./ranges.ts";

/** An object whose bytes are open; whoever opened it closes `handle` or hands it to a response. */
export interface OpenObject {
	readonly row: ObjectRow;
	readonly handle: FileHandle;
	readonly size: number;
}

/**
 * Finds an object and opens its bytes. When an upload replaced them in between, the new ones are opened.
 * @throws `StorageError` NoSuchKey
 */
export async function openObject(parts: StorageParts, find: () => Promise<ObjectRow>): Promise<OpenObject> {
	const row = await find();
	const handle = await parts.files.read(row.version);
	if (handle !== undefined) return { row, handle, size: (await handle.stat()).size };
	const again = await find();
	if (again.version === row.version) throw errors.noSuchKey();
	return openObject(parts, async () => again);
}

/**
 * Answers with an object's bytes: whole, a range, or only headers when the client has them.
 * @param expires when the signed URL that led here ends; replaces Cache-Control.
 */
export async function serveObject(
	context: Context,
	{ row, handle, size }: OpenObject,
	expires?: Date,
): Promise<Response> {
	try {
		const headers = objectHeaders(context, row, expires);
		if (isFresh(context, headers)) return await answer(handle, 304, headers);

		const requested = context.req.header("range");
		const range: ByteRange =
			requested === undefined ? { start: 0, end: size - 1 } : parseRange(requested, size);
		headers.set("Content-Length", String(range.end - range.start + 1));
		if (requested !== undefined) headers.set("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
		const status = requested === undefined ? 200 : 206;
		if (context.req.method === "HEAD" || size === 0) return await answer(handle, status, headers);
		return new Response(streamRange(handle, range), { status, headers });
	} catch (error) {
		await handle.close();
		throw error;
	}
}

/** Headers that any answer about an object's bytes carries, but for their length and type. */
export function cachingHeaders(context: Context, row: ObjectRow, expires?: Date): Headers {
	const { eTag, cacheControl, lastModified } = row.metadata ?? {};
	const headers = new Headers({ "X-Robots-Tag": "none", "X-Content-Type-Options": "nosniff" });
	if (eTag !== undefined) headers.set("ETag", sendable(eTag, '""'));
	const modified = lastModified === undefined ? row.updated_at : new Date(lastModified);
	if (modified !== null && !Number.isNaN(modified.getTime())) {
		headers.set("Last-Modified", modified.toUTCString());
	}
	if (expires !== undefined) headers.set("Expires", expires.toUTCString());
	else headers.set("Cache-Control", sendable(cacheControl, "no-cache"));
	const download = context.req.query("download");
	if (download !== undefined) headers.set("Content-Disposition", contentDisposition(download));
	return headers;
}

/** `attachment`, with the name twice: plain for old clients, RFC 5987 for the others. */
function contentDisposition(name: string): string {
	if (name === "") return "attachment;";
	const encoded = encodeURIComponent(name);
	return `attachment; filename=${encoded}; filename*=UTF-8''${encoded}`;
}

function objectHeaders(context: Context, row: ObjectRow, expires?: Date): Headers {
	const headers = cachingHeaders(context, row, expires);
	const type = sendable(row.metadata?.mimetype, "application/octet-stream");
	headers.set("Accept-Ranges", "bytes");
	// A page of a stranger's, opened at this origin, would act as its visitor.
	headers.set("Content-Type", type.includes("text/html") ? "text/plain" : type);
	if (/svg|xml/i.test(type)) headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
	return headers;
}

function isFresh(context: Context, headers: Headers): boolean {
	// A request's own Cache-Control is not looked at, as upstream: fetch adds "no-cache" to every conditional one.
	const { "if-none-match": tags, "if-modified-since": since } = context.req.header();
	return fresh(
		{ "if-none-match": tags, "if-modified-since": since },
		{
			etag: headers.get("etag") ?? undefined,
			"last-modified": headers.get("last-modified") ?? undefined,
		},
	);
}

async function answer(handle: FileHandle, status: number, headers: Headers): Promise<Response> {
	await handle.close();
	return new Response(null, { status, headers });
}

/** A row a seed wrote may hold anything. */
function sendable(value: string | undefined, fallback: string): string {
	return headerValue.safeParse(value).data ?? fallback;
}
