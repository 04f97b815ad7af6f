import type { Enums } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/**
 * Accepts the terms as the person, once a version.
 * @throws `DossierError` `CONSENT_TEXT_OUTDATED` when another version was published meanwhile.
 */
export async function acceptConditions(client: DossierClient, texteId: string): Promise<void> {
	unwrap(await client.rpc("decide_consentement", { texte_id: texteId, accepted: true }));
}

interface AiDecision {
	readonly clientId: string;
	readonly texteId: string;
	readonly accepted: boolean;
}

/**
 * Says for the whole client whether AI may be used; the latest decision counts.
 * @throws `DossierError` `CONSENT_TEXT_OUTDATED` or `ROLE_NEEDED`.
 */
export async function decideAiConsent(
	client: DossierClient,
	{ clientId, texteId, accepted }: AiDecision,
): Promise<void> {
	unwrap(await client.rpc("decide_consentement", { texte_id: texteId, accepted, client_id: clientId }));
}

interface NewTexte {
	readonly kind: Enums<"consentement_kind">;
	readonly body: string;
}

/**
 * Publishes the next version of a text and returns its number; everybody concerned has to decide again.
 * @throws `DossierError` `ROLE_NEEDED`, `CONSENT_TEXT_INVALID` or `CONSENT_TEXT_SAME`.
 */
export async function publishConsentementTexte(
	client: DossierClient,
	{ kind, body }: NewTexte,
): Promise<number> {
	return unwrap(await client.rpc("publish_consentement_texte", { kind, body }));
}
