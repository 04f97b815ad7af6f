import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The mails the agency words itself, for an operator: a few rows at most. */
export function mailTemplatesQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["mail-templates"],
		queryFn: async () =>
			unwrap(await client.from("mail_templates").select("template, locale, subject, body, revision")),
	});
}
