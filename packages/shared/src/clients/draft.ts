import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { TAGS } from "./schema.ts";

// As typed, so unfinished: an address may still lack its end. What is not understood counts as not typed.
const typed = z.string().max(1000).catch("");
const draftSchema = z.object({
	nom: typed,
	entreprise: typed,
	email: typed,
	telephone: typed,
	parcours: z.enum(["lab", "one"]).catch("lab"),
	tags: z.array(z.string()).max(TAGS.most).catch([]),
	owner_id: z.union([z.literal(""), z.uuid()]).catch(""),
});
/** The fields of a client somebody began to create. */
export type ClientDraft = z.infer<typeof draftSchema>;

/** The client the person began to create, and when they last typed; null when there is none. */
export function clientDraftQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["clients", "draft"],
		queryFn: async () => {
			const row = unwrap(await client.from("client_drafts").select("fields, saved_at").maybeSingle());
			if (!row) return null;
			const parsed = draftSchema.safeParse(row.fields);
			return parsed.success ? { fields: parsed.data, savedAt: row.saved_at } : null;
		},
		// The form asks when it opens and is the only one to write afterwards.
		gcTime: 0,
	});
}

/** Keeps what was typed so far, in place of what was kept before. */
export async function saveClientDraft(client: DossierClient, fields: ClientDraft): Promise<void> {
	unwrap(await client.from("client_drafts").upsert({ fields }, { onConflict: "user_id" }));
}

/** Throws the draft away. `userId` is the person's own. */
export async function discardClientDraft(client: DossierClient, userId: string): Promise<void> {
	unwrap(await client.from("client_drafts").delete().eq("user_id", userId));
}
