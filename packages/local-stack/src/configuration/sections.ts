import { z } from "zod";

/** `[api]`. */
export const apiSection = z
	.object({
		enabled: z.boolean().default(true),
		port: z.number().int().default(54321),
		schemas: z.array(z.string()).default(["public", "graphql_public"]),
		extra_search_path: z.array(z.string()).default(["public", "extensions"]),
		max_rows: z.number().int().default(1000),
	})
	.prefault({});

/** `[db]` with `[db.seed]` and `[db.migrations]`. */
export const databaseSection = z
	.object({
		port: z.number().int().default(54322),
		migrations: z.object({ enabled: z.boolean().default(true) }).prefault({}),
		seed: z
			.object({
				enabled: z.boolean().default(true),
				sql_paths: z.array(z.string()).default(["./seed.sql"]),
			})
			.prefault({}),
	})
	.prefault({});

/** `[local_smtp]`: the caught mail. `[inbucket]` is its name in older files. */
export const localSmtpSection = z
	.object({
		enabled: z.boolean().default(true),
		port: z.number().int().default(54324),
		smtp_port: z.number().int().optional(),
		admin_email: z.string().default("admin@email.com"),
		sender_name: z.string().default("Admin"),
	})
	.prefault({});

/** `[storage]`; sizes are written as the CLI takes them, such as `50MiB`. */
export const storageSection = z
	.object({
		enabled: z.boolean().default(true),
		file_size_limit: z.union([z.string(), z.number()]).default("50MiB"),
		image_transformation: z.object({ enabled: z.boolean().default(true) }).prefault({}),
		buckets: z
			.record(
				z.string(),
				z.object({
					public: z.boolean().default(false),
					file_size_limit: z.union([z.string(), z.number()]).optional(),
					allowed_mime_types: z.array(z.string()).optional(),
					objects_path: z.string().optional(),
				}),
			)
			.default({}),
	})
	.prefault({});

/** `[realtime]`. */
export const realtimeSection = z.object({ enabled: z.boolean().default(true) }).prefault({});
