import { isService } from "../_shared/caller.ts";
import { endpoint } from "../_shared/endpoint.ts";
import { supabaseEnvironment } from "../_shared/environment.ts";
import { serviceClient } from "../_shared/service-client.ts";
import { readFrom } from "../_shared/zip/stored-objects.ts";
import { projectExports } from "./exports.ts";
import { buildDataExport } from "./handler.ts";

declare const EdgeRuntime: { waitUntil(work: Promise<unknown>): void };

const supabase = supabaseEnvironment(Deno.env.toObject());
const service = serviceClient(supabase);
const log = (message: string) => {
	Deno.stderr.writeSync(new TextEncoder().encode(`${message}\n`));
};

Deno.serve(
	endpoint(
		(request) =>
			buildDataExport(request, {
				exports: projectExports(service),
				read: readFrom(service),
				mayBuild: (caller) => isService(caller, supabase),
				inBackground: (work) => EdgeRuntime.waitUntil(work),
				log,
			}),
		log,
	),
);
