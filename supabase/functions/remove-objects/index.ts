import { isService, isStaff } from "../_shared/caller.ts";
import { endpoint } from "../_shared/endpoint.ts";
import { supabaseEnvironment } from "../_shared/environment.ts";
import { removeObjects } from "./handler.ts";
import { projectQueue } from "./removal-queue.ts";

const supabase = supabaseEnvironment(Deno.env.toObject());
const log = (message: string) => {
	Deno.stderr.writeSync(new TextEncoder().encode(`${message}\n`));
};

Deno.serve(
	endpoint(
		(request) =>
			removeObjects(request, {
				queue: projectQueue(supabase),
				mayRemove: async (caller) => isService(caller, supabase) || (await isStaff(caller, supabase)),
				log,
			}),
		log,
	),
);
