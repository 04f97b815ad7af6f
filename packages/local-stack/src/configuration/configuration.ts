import { z } from "zod";
import { authSection } from "./auth-section.ts";
import { edgeRuntimeSection, functionsSection } from "./functions-section.ts";
import {
	apiSection,
	databaseSection,
	localSmtpSection,
	realtimeSection,
	storageSection,
} from "./sections.ts";

/**
 * The part of `supabase/config.toml` the stack acts on, with the names and defaults of the Supabase CLI.
 * Unknown keys are kept out of the way, never an error: the CLI reads the same file.
 */
export const configurationSchema = z.object({
	project_id: z.string().default("dossier"),
	api: apiSection,
	db: databaseSection,
	local_smtp: localSmtpSection,
	auth: authSection,
	storage: storageSection,
	realtime: realtimeSection,
	edge_runtime: edgeRuntimeSection,
	functions: functionsSection,
});

export type StackConfiguration = z.infer<typeof configurationSchema>;
