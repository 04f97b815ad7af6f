import { endpoint } from "../_shared/endpoint.ts";
import { supabaseEnvironment } from "../_shared/environment.ts";
import { serviceClient } from "../_shared/service-client.ts";
import { openShareLink } from "./handler.ts";
import { projectDocuments } from "./shared-documents.ts";

const documents = projectDocuments(serviceClient(supabaseEnvironment(Deno.env.toObject())));
const log = (message: string) => {
	Deno.stderr.writeSync(new TextEncoder().encode(`${message}\n`));
};

Deno.serve(endpoint((request) => openShareLink(request, documents), log));
