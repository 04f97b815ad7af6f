import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { Visitor } from "./visitor.ts";

const sharedSchema = z
	.union([
		z.object({ object_key: z.string(), name: z.string(), mime_type: z.string(), size_bytes: z.number() }),
		z.object({ maintenance: z.literal(true) }).transform(() => "maintenance" as const),
	])
	.nullable();

/** Long enough to look at a file and save it. */
const ACCESS_SECONDS = 300;

/** The two steps of an opening. */
export interface SharedDocuments {
	/** The document, or null for every refusal, or that the portal is closed for now; the database counts and writes the line of the log. */
	open(token: string, password: string | null, visitor: Visitor): Promise<z.infer<typeof sharedSchema>>;
	sign(objectKey: string): Promise<string>;
}

/** The project's own, as the service. @throws PostgREST's or Storage's error */
export function projectDocuments(service: SupabaseClient): SharedDocuments {
	return {
		async open(token, password, visitor) {
			const { data } = await service.rpc("open_share_link", { token, password, ...visitor }).throwOnError();
			return sharedSchema.parse(data);
		},
		async sign(objectKey) {
			const { data, error } = await service.storage
				.from("clients")
				.createSignedUrl(objectKey, ACCESS_SECONDS);
			if (error) throw error;
			return data.signedUrl;
		},
	};
}
