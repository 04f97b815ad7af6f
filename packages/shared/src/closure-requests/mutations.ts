import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Asks the agency to close the client's account. @throws `DossierError` `CLOSURE_ALREADY_REQUESTED`. */
export async function requestClosure(
	client: DossierClient,
	{ clientId, reason }: { clientId: string; reason: string },
): Promise<void> {
	unwrap(await client.rpc("request_closure", { client_id: clientId, reason }));
}

/** Takes the request back, as the client, or says that it was dealt with, as the agency. @throws `DossierError` `CLOSURE_NOT_OPEN`. */
export async function endClosureRequest(
	client: DossierClient,
	{ requestId, state }: { requestId: string; state: "retiree" | "traitee" },
): Promise<void> {
	unwrap(await client.rpc("end_closure_request", { request_id: requestId, state }));
}
