import { endpoint } from "../_shared/endpoint.ts";
import { supabaseEnvironment } from "../_shared/environment.ts";
import { serviceClient } from "../_shared/service-client.ts";
import { readFrom } from "../_shared/zip/stored-objects.ts";
import { databaseGrants } from "./grants.ts";
import { answerTicket } from "./handler.ts";

const service = serviceClient(supabaseEnvironment(Deno.env.toObject()));
const dependencies = { grants: databaseGrants(service), read: readFrom(service) };
const log = (message: string) => {
	Deno.stderr.writeSync(new TextEncoder().encode(`${message}\n`));
};

// A page asks first whether a ticket opens; then the browser follows a link.
Deno.serve(endpoint((request) => answerTicket(request, dependencies), log, ["POST", "GET"]));
