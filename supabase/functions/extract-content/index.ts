import { isService } from "../_shared/caller.ts";
import { endpoint } from "../_shared/endpoint.ts";
import { supabaseEnvironment } from "../_shared/environment.ts";
import { projectContents } from "./content-queue.ts";
import { extractContent } from "./handler.ts";

const supabase = supabaseEnvironment(Deno.env.toObject());
const log = (message: string) => {
	Deno.stderr.writeSync(new TextEncoder().encode(`${message}\n`));
};

Deno.serve(
	endpoint(
		(request) =>
			extractContent(request, {
				queue: projectContents(supabase),
				mayExtract: (caller) => isService(caller, supabase),
				log,
			}),
		log,
	),
);
