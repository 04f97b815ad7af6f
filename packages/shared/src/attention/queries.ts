import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What waits for the agency: closures asked for, documents nobody opened, invitations that ran out, mails that did not leave. */
export function attentionQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["attention"],
		queryFn: async () => {
			const [closureRequests, unopened, expiredInvitations, failedMails] = await Promise.all([
				openClosureRequests(client),
				unopenedDocuments(client),
				expiredOpenInvitations(client),
				failedMailCount(client),
			]);
			return { closureRequests, unopened, expiredInvitations, failedMails };
		},
	});
}

/** Those of the clients the caller may answer; none for a role that does not decide. */
async function openClosureRequests(client: DossierClient) {
	return unwrap(
		await client
			.from("closure_requests")
			.select("id, client_id, person_name, created_at, clients(nom)")
			.eq("state", "ouverte")
			.order("created_at", { ascending: false })
			.limit(20),
	);
}

async function unopenedDocuments(client: DossierClient) {
	return unwrap(
		await client
			.from("documents")
			// By the name of its key: documents and clients also meet in the tables that tie both together.
			.select("id, name, folder, client_id, created_at, author_name, clients!documents_client_id_fkey(nom)")
			.eq("origin", "client")
			.eq("state", "disponible")
			.is("opened_at", null)
			.order("created_at", { ascending: false })
			.limit(20),
	);
}

async function expiredOpenInvitations(client: DossierClient) {
	return unwrap(
		await client
			.from("invitations")
			.select("id, email, display_name, client_id, expires_at, clients(nom)")
			.is("accepted_at", null)
			.is("revoked_at", null)
			.lt("expires_at", new Date().toISOString())
			.order("expires_at", { ascending: false })
			.limit(20),
	);
}

async function failedMailCount(client: DossierClient) {
	const answer = await client
		.from("outbox")
		.select("id", { count: "exact", head: true })
		.eq("state", "echec");
	unwrap(answer);
	return answer.count ?? 0;
}
