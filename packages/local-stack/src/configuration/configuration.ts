import { z } from "zod";

/**
 * The part of `supabase/config.toml` the stack acts on, with the defaults of the Supabase CLI.
 * Unknown keys are kept out of the way, never an error: the CLI reads the same file.
 */
export const configurationSchema = z.object({
	project_id: z.string().default("dossier"),
	api: z
		.object({
			port: z.number().int().default(54321),
			schemas: z.array(z.string()).default(["public", "graphql_public"]),
			extra_search_path: z.array(z.string()).default(["public", "extensions"]),
			max_rows: z.number().int().default(1000),
		})
		.prefault({}),
	db: z
		.object({
			port: z.number().int().default(54322),
			seed: z
				.object({
					enabled: z.boolean().default(true),
					sql_paths: z.array(z.string()).default(["./seed.sql"]),
				})
				.prefault({}),
		})
		.prefault({}),
});

export type StackConfiguration = z.infer<typeof configurationSchema>;
