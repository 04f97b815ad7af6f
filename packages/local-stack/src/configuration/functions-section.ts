import { z } from "zod";

/** `[edge_runtime]`, whose `secrets` become environment variables of every function. */
export const edgeRuntimeSection = z
	.object({
		enabled: z.boolean().default(true),
		policy: z.enum(["oneshot", "per_worker"]).default("oneshot"),
		secrets: z.record(z.string(), z.string()).default({}),
	})
	.prefault({});

/** `[functions.<name>]`; paths are relative to `supabase/`. */
export const functionsSection = z
	.record(
		z.string(),
		z.object({
			enabled: z.boolean().default(true),
			verify_jwt: z.boolean().default(true),
			import_map: z.string().optional(),
			entrypoint: z.string().optional(),
			static_files: z.array(z.string()).default([]),
		}),
	)
	.default({});
