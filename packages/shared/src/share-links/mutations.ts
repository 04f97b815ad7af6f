import { FunctionsHttpError } from "@supabase/supabase-js";
import { z } from "zod";
import { DossierError, toDossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { ShareLinkFields } from "./schema.ts";

/**
 * Makes a link to a document; answers its token, which nobody can read again.
 * @throws `DossierError` `DOCUMENT_NOT_VISIBLE`, `ROLE_NEEDED`, `SHARE_LINK_INVALID`, `SHARE_PASSWORD_INVALID`.
 */
export async function createShareLink(
	client: DossierClient,
	{ documentId, days, password, maxOpenings }: ShareLinkFields & { documentId: string },
): Promise<string> {
	const { token } = unwrap(
		await client
			.rpc("create_share_link", {
				document_id: documentId,
				days,
				...(password === undefined ? {} : { password }),
				...(maxOpenings === undefined ? {} : { max_openings: maxOpenings }),
			})
			.single(),
	);
	return token;
}

/** Ends a link for good. @throws `DossierError` `SHARE_LINK_CLOSED`. */
export async function revokeShareLink(client: DossierClient, shareLinkId: string): Promise<void> {
	unwrap(await client.rpc("revoke_share_link", { share_link_id: shareLinkId }));
}

const sharedDocumentSchema = z.object({
	name: z.string(),
	mime_type: z.string(),
	size_bytes: z.number(),
	url: z.url(),
});

/** A document as the holder of a link gets it; `url` is good for five minutes. */
export type SharedDocument = z.infer<typeof sharedDocumentSchema>;

const refusalSchema = z.object({ code: z.enum(["SHARE_LINK_CLOSED", "MAINTENANCE"]) });

/** Opens a link, without a login. @throws `DossierError` `SHARE_LINK_CLOSED`, whatever the reason, or `MAINTENANCE`. */
export async function openShareLink(
	client: DossierClient,
	body: { token: string; password: string },
): Promise<SharedDocument> {
	const { data, error } = await client.functions.invoke("open-share-link", { body });
	if (error instanceof FunctionsHttpError) {
		const refusal = refusalSchema.safeParse(await error.context.json().catch(() => null));
		if (refusal.success) throw new DossierError(refusal.data.code, { cause: error });
	}
	if (error) throw toDossierError(error);
	return sharedDocumentSchema.parse(data);
}
