import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
	acceptConditions,
	decideAiConsent,
	publishConsentementTexte,
} from "@dossier/shared/consentements/mutations";
import type { Database, Enums } from "@dossier/shared/database.types";
import { unwrap } from "@dossier/shared/errors/dossier-error";
import type { SupabaseClient } from "@supabase/supabase-js";

type Client = SupabaseClient<Database>;

/** Publishes the agency's texts; every login accepts the terms, and one client the use of AI. */
export async function loadConsentements(
	operator: Client,
	logIn: (email: string) => Promise<Client>,
	allowsAi: { readonly by: string; readonly clientId: string },
): Promise<void> {
	const conditions = await publish(operator, "conditions");
	const ia = await publish(operator, "ia");
	const members = unwrap(await operator.from("client_members").select("email"));
	for (const email of new Set(members.map((member) => member.email))) {
		await acceptConditions(await logIn(email), conditions);
	}
	const { clientId } = allowsAi;
	await decideAiConsent(await logIn(allowsAi.by), { clientId, texteId: ia, accepted: true });
}

async function publish(operator: Client, kind: Enums<"consentement_kind">): Promise<string> {
	const body = await readFile(join(import.meta.dirname, "texts", `${kind}.md`), "utf8");
	const version = await publishConsentementTexte(operator, { kind, body });
	const texte = operator.from("consentement_textes").select("id").eq("kind", kind).eq("version", version);
	return unwrap(await texte.single()).id;
}
