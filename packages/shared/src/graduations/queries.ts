import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { Constants } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

const previewSchema = z.object({
	revision: z.number(),
	possible: z.boolean(),
	members: z.number(),
	etapes: z.array(
		z.object({ id: z.string(), title: z.string(), state: z.enum(Constants.public.Enums.etape_state) }),
	),
	/** Documents asked for and not given. */
	demandes: z.array(z.string()),
	/** Documents the client does not see yet and could. */
	documents: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			type: z.enum(Constants.public.Enums.document_type),
			folder: z.string(),
		}),
	),
	modules: z.array(z.object({ name: z.string(), on: z.boolean() })),
});

/** What graduating a client would do, as the database would do it now. */
export type GraduationPreview = z.infer<typeof previewSchema>;

/** What graduating a client would do. Never from the cache: it is looked at to decide. */
export function graduationPreviewQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["graduations", "preview", clientId],
		queryFn: async () =>
			previewSchema.parse(unwrap(await client.rpc("preview_graduation", { client_id: clientId }))),
		staleTime: 0,
		gcTime: 0,
	});
}

/** The graduation of a client that is in force; null while it is in the Lab, or always was in One. */
export function graduationQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["graduations", "one", clientId],
		queryFn: async () =>
			unwrap(
				await client
					.from("graduations")
					.select()
					.eq("client_id", clientId)
					.is("reverted_at", null)
					.maybeSingle(),
			),
	});
}
