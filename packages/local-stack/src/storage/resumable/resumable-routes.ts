import type { Server } from "@tus/server";
import { type Context, Hono } from "hono";
import { StorageError } from "../errors.ts";
import type { StorageParts } from "../parts.ts";
import { acting, actingAsService, requireCaller, serviceCaller } from "../request/caller.ts";
import { rememberRequest } from "./upload-requests.ts";
import { isSigned, UPLOAD_PATH } from "./upload-server.ts";

const OPERATIONS: Readonly<Record<string, string>> = {
	POST: "storage.tus.upload.create",
	PATCH: "storage.tus.upload.part",
	HEAD: "storage.tus.upload.get",
	DELETE: "storage.tus.upload.delete",
};

/** `/upload/resumable` and `/upload/resumable/sign`: the tus protocol, version 1.0.0. */
export function resumableRoutes(parts: StorageParts, server: Server): Hono {
	const handle = async (context: Context): Promise<Response> => {
		const request = context.req.raw;
		if (request.method === "OPTIONS") return server.handleWeb(request);
		try {
			await announce(parts, context);
		} catch (error) {
			if (error instanceof StorageError) return new Response(error.message, { status: error.status });
			throw error;
		}
		const finished = request.method === "HEAD" ? await finishedUpload(parts, request) : undefined;
		return finished ?? server.handleWeb(request);
	};
	return new Hono().all(UPLOAD_PATH, handle).all(`${UPLOAD_PATH}/*`, handle);
}

async function announce(parts: StorageParts, context: Context): Promise<void> {
	const request = context.req.raw;
	const signed = isSigned(request);
	const caller = signed ? serviceCaller(context) : await requireCaller(context, parts.jwtSecret);
	const operation = `${OPERATIONS[request.method] ?? "storage.tus.options"}${signed ? "_signed" : ""}`;
	rememberRequest(request, {
		asking: signed ? undefined : acting(caller, operation),
		service: actingAsService(caller, operation),
		owner: caller.owner,
		isUpsert: context.req.header("x-upsert") === "true",
	});
}

/** A client whose last answer was lost asks for the offset of an upload that is an object by now. */
async function finishedUpload(parts: StorageParts, request: Request): Promise<Response | undefined> {
	const id = new URL(request.url).pathname.split("/").at(-1);
	const { rows } = await parts.pool.query(
		"select coalesce(metadata ->> 'size', '0') as size from storage.objects where version = $1",
		[id],
	);
	if (rows.length === 0) return undefined;
	const size = String(rows[0].size);
	return new Response(null, {
		headers: {
			"Tus-Resumable": "1.0.0",
			"Upload-Offset": size,
			"Upload-Length": size,
			"Cache-Control": "no-store",
			"Access-Control-Expose-Headers": "Tus-Resumable, Upload-Offset, Upload-Length",
		},
	});
}
