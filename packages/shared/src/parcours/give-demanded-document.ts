import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Names a document of the client's own as the one a step asks for. @throws `DossierError` `DEMANDE_CLOSED`. */
export async function giveDemandedDocument(
	client: DossierClient,
	demandeId: string,
	documentId: string,
): Promise<void> {
	unwrap(await client.rpc("give_demanded_document", { demande_id: demandeId, document_id: documentId }));
}
