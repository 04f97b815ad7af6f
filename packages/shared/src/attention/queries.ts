import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What waits for the agency: documents nobody opened, invitations that ran out, mails that did not leave. */
export function attentionQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["attention"],
		queryFn: async () => {
			const [unopened, expiredInvitations, failedMails] = await Promise.all([
				unopenedDocuments(client),
				expiredOpenInvitations(client),
				failedMailCount(client),
			]);
			return { unopened, expiredInvitations, failedMails };
		},
	});
}

async function unopenedDocuments(client: DossierClient) {
	return unwrap(
		await client
			.from("documents")
			.select("id, name, folder, client_id, created_at, author_name, clients(nom)")
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
