import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

interface GraduationInput {
	readonly clientId: string;
	/** Of the client, as the preview read it. */
	readonly revision: number;
	readonly modules: string[];
	readonly shownDocuments: string[];
	/** A word to the client, may be empty. */
	readonly message: string;
}

/**
 * Takes a client from the Lab to One, in one transaction.
 * @returns the graduation's id, for taking it back. @throws `DossierError` `CHANGED_MEANWHILE`, `GRADUATION_REFUSED`, `ROLE_NEEDED`.
 */
export async function graduateClient(
	client: DossierClient,
	{ clientId, revision, modules, shownDocuments, message }: GraduationInput,
): Promise<string> {
	const graduation = unwrap(
		await client.rpc("graduate_client", {
			client_id: clientId,
			expected_revision: revision,
			modules,
			shown_documents: shownDocuments,
			message,
		}),
	);
	return graduation.id;
}

/** Takes a graduation back: everything it changed is as it was. @throws `DossierError` `GRADUATION_IS_FINAL`, `ROLE_NEEDED`. */
export async function revertGraduation(client: DossierClient, graduationId: string): Promise<void> {
	unwrap(await client.rpc("revert_graduation", { graduation_id: graduationId }));
}
