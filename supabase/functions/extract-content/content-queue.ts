import { createClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { SupabaseEnvironment } from "../_shared/environment.ts";

const claimedSchema = z.array(
	z.object({
		document_id: z.uuid(),
		version_number: z.number().int(),
		object_key: z.string(),
		mime_type: z.string(),
	}),
);

/** A version of a document whose text is ours to find for five minutes. */
export type ClaimedContent = z.infer<typeof claimedSchema>[number];

/** The steps of an extraction; when to try again is decided in SQL. */
export interface ContentQueue {
	claim(batch: number): Promise<ClaimedContent[]>;
	/** The bytes of a version. */
	read(content: ClaimedContent): Promise<Uint8Array<ArrayBuffer>>;
	complete(content: ClaimedContent, text: string): Promise<void>;
	/** `isFinal` where another attempt would end the same. */
	fail(content: ClaimedContent, reason: string, isFinal: boolean): Promise<void>;
}

/** The queue and storage of the project, as the service. Its methods throw PostgREST's or Storage's error. */
export function projectContents({ url, serviceKey }: SupabaseEnvironment): ContentQueue {
	const client = createClient(url, serviceKey, { auth: { persistSession: false, autoRefreshToken: false } });
	return {
		async claim(batch) {
			const { data } = await client.rpc("claim_document_contents", { batch }).throwOnError();
			return claimedSchema.parse(data);
		},
		async read({ object_key }) {
			const { data, error } = await client.storage.from("clients").download(object_key);
			if (error) throw error;
			return new Uint8Array(await data.arrayBuffer());
		},
		async complete({ document_id, version_number }, text) {
			await client
				.rpc("complete_document_content", { document_id, version_number, content: text })
				.throwOnError();
		},
		async fail({ document_id, version_number }, reason, isFinal) {
			await client
				.rpc("fail_document_content", { document_id, version_number, error: reason, is_final: isFinal })
				.throwOnError();
		},
	};
}
