import type { HttpBindings } from "@hono/node-server";
import type { Server } from "@tus/server";
import { Hono } from "hono";
import { readBucketRoutes } from "./buckets/read-buckets.ts";
import { removeBucketRoutes } from "./buckets/remove-buckets.ts";
import { writeBucketRoutes } from "./buckets/write-buckets.ts";
import { errors, StorageError } from "./errors.ts";
import { notServedRoutes } from "./not-served.ts";
import { copyRoutes } from "./objects/copy-routes.ts";
import { downloadRoutes, namedDownloadRoutes } from "./objects/download-routes.ts";
import { infoRoutes } from "./objects/info-routes.ts";
import { listRoutes } from "./objects/list-routes.ts";
import { listV2Routes } from "./objects/list-v2-routes.ts";
import { moveRoutes } from "./objects/move-routes.ts";
import { removeRoutes } from "./objects/remove-routes.ts";
import type { Routes, StorageParts } from "./parts.ts";
import { renderRoutes } from "./render-image/render-routes.ts";
import { resumableRoutes } from "./resumable/resumable-routes.ts";
import { signRoutes } from "./sign/sign-routes.ts";
import { signedUploadRoutes, uploadRoutes } from "./upload/upload-routes.ts";

// In this order: the last ones take any first segment for a bucket.
const ROUTES: readonly Routes[] = [
	notServedRoutes,
	readBucketRoutes,
	writeBucketRoutes,
	removeBucketRoutes,
	listRoutes,
	listV2Routes,
	moveRoutes,
	copyRoutes,
	signRoutes,
	signedUploadRoutes,
	infoRoutes,
	namedDownloadRoutes,
	renderRoutes,
	removeRoutes,
	downloadRoutes,
	uploadRoutes,
];

/** Storage's HTTP interface, without its public prefix. */
export function storageApp(parts: StorageParts, uploads: Server): Hono<{ Bindings: HttpBindings }> {
	const app = new Hono<{ Bindings: HttpBindings }>();
	app.get("/status", (context) => context.body(null, 200));
	app.get("/version", (context) => context.text("local-stack"));
	app.route("/", resumableRoutes(parts, uploads));
	for (const routes of ROUTES) app.route("/", routes(parts));
	app.notFound((context) => {
		throw errors.notServed(`${context.req.method} ${context.req.path}`);
	});
	app.onError((error, context) => {
		const refusal = error instanceof StorageError ? error : errors.internal(error);
		if (refusal.status >= 500 && refusal.status !== 501) {
			parts.log.error("A storage request failed.", {
				method: context.req.method,
				path: context.req.path,
				reason: error.message,
			});
		}
		return Response.json(refusal.body, { status: refusal.httpStatus });
	});
	return app;
}
