import { Hono } from "hono";
import { errors } from "./errors.ts";
import type { Routes } from "./parts.ts";
import { requireCaller } from "./request/caller.ts";

/** Routes clients know that have nothing behind them here: features that are off, protocols that are not spoken. */
export const notServedRoutes: Routes = (parts) =>
	new Hono()
		.all("/bucket/:bucket/lifecycle", () => {
			throw errors.featureNotEnabled("bucket lifecycle");
		})
		.all("/vector/*", () => {
			throw errors.featureNotEnabled("vector buckets");
		})
		.all("/iceberg/*", () => {
			throw errors.featureNotEnabled("iceberg_catalog");
		})
		.all("/s3/*", () => {
			throw errors.notServed("The S3 protocol");
		})
		// Nothing is cached in front of the stack, so there is never anything to purge.
		.delete("/cdn/*", async (context) => {
			const { claims } = await requireCaller(context, parts.jwtSecret);
			if (claims.role !== "service_role") throw errors.accessDenied("Access denied");
			return context.json({ message: "success" });
		});
