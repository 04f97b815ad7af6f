import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What a search looks through. */
export type SearchKind = "client" | "document" | "note";

/** What `search_everything` answers. */
export const searchHitsSchema = z.array(
	z.object({
		kind: z.enum(["client", "document", "note"]),
		id: z.uuid(),
		client_id: z.uuid(),
		/** Absent where the caller may not read the client. */
		client_nom: z.string().nullable(),
		title: z.string(),
		folder: z.string().nullable(),
		mime_type: z.string().nullable(),
		/** The first words that match, between marks `excerptParts` reads; null where only the title does. */
		excerpt: z.string().nullable(),
	}),
);

/** Something a search found; the closest of each kind first. */
export type SearchHit = z.infer<typeof searchHitsSchema>[number];

export interface SearchFilter {
	readonly query: string;
	/** All of them when left out. */
	readonly kinds?: readonly SearchKind[];
	/** Only what is this client's. */
	readonly clientId?: string;
	/** How many of each kind: 6 when left out, 50 at most. */
	readonly limit?: number;
}

/** What the caller may read and matches all words: by stem, without accents, typing errors forgiven. */
export function searchQuery(client: DossierClient, { query, kinds, clientId, limit }: SearchFilter) {
	const asked = query.trim();
	return queryOptions({
		queryKey: ["search", { asked, kinds, clientId, limit }],
		queryFn: async ({ signal }) =>
			searchHitsSchema.parse(
				unwrap(
					await client
						.rpc("search_everything", {
							query: asked,
							...(kinds && { kinds: [...kinds] }),
							...(limit && { page_size: limit }),
							...(clientId && { only_client: clientId }),
						})
						.abortSignal(signal),
				),
			),
		enabled: asked !== "",
		staleTime: 10_000,
	});
}
