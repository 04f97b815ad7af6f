import { endpoint } from "../_shared/endpoint.ts";
import { supabaseEnvironment } from "../_shared/environment.ts";
import { serviceClient } from "../_shared/service-client.ts";
import { readFrom } from "../_shared/zip/stored-objects.ts";
import { databaseGrants } from "./grants.ts";
import { downloadArchive } from "./handler.ts";

const service = serviceClient(supabaseEnvironment(Deno.env.toObject()));
const dependencies = { grants: databaseGrants(service), read: readFrom(service) };
const log = (message: string) => {
	Deno.stderr.writeSync(new TextEncoder().encode(`${message}\n`));
};

// A browser follows a link to get here.
Deno.serve(endpoint((request) => downloadArchive(request, dependencies), log, "GET"));
