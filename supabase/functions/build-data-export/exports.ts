import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";

const claimedSchema = z.array(z.object({ id: z.uuid(), person_id: z.uuid() }));

const contentsSchema = z.object({
	tables: z.record(z.string(), z.array(z.unknown())),
	entries: z.array(
		z.object({
			path: z.string(),
			bucket: z.string(),
			object_key: z.string(),
			size_bytes: z.number().int(),
			modified_at: z.coerce.date(),
		}),
	),
	/** Most bytes one zip may hold where functions are cut short; null where they are not. */
	largest_bytes: z.number().int().nullable(),
});

/** An export that is ours to make. */
export type ClaimedExport = z.infer<typeof claimedSchema>[number];

/** A document of a person, in storage. */
export type ExportEntry = ExportContents["entries"][number];

/** What a person gets: rows by table, and documents in storage. */
export type ExportContents = z.infer<typeof contentsSchema>;

/** How an export came out. */
interface FinishedExport {
	readonly documents: number;
	/** How many documents are named in the zip and not in it. */
	readonly leftOut: number;
	readonly sizeBytes: number;
	readonly parts: number;
}

/** The steps of an export; its states are decided in SQL. */
export interface Exports {
	claim(): Promise<ClaimedExport | undefined>;
	contents(id: string): Promise<ExportContents>;
	/** Stores one part, numbered from 1; a part of an earlier attempt is replaced. */
	store(claimed: ClaimedExport, part: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	complete(id: string, finished: FinishedExport): Promise<void>;
	fail(id: string): Promise<void>;
}

/** The project's own, as the service. @throws PostgREST's or Storage's error */
export function projectExports(service: SupabaseClient): Exports {
	return {
		async claim() {
			const { data } = await service.rpc("claim_data_export").throwOnError();
			return claimedSchema.parse(data)[0];
		},
		async contents(id) {
			const { data } = await service.rpc("data_export_contents", { data_export_id: id }).throwOnError();
			return contentsSchema.parse(data);
		},
		async store({ id, person_id }, part, bytes) {
			const key = `${person_id}/${id}/${String(part).padStart(4, "0")}`;
			const { error } = await service.storage
				.from("exports")
				.upload(key, bytes, { contentType: "application/octet-stream", upsert: true });
			if (error) throw error;
		},
		async complete(id, { documents, leftOut, sizeBytes, parts }) {
			await service
				.rpc("complete_data_export", {
					data_export_id: id,
					documents,
					left_out: leftOut,
					size_bytes: sizeBytes,
					parts,
				})
				.throwOnError();
		},
		async fail(id) {
			await service.rpc("fail_data_export", { data_export_id: id }).throwOnError();
		},
	};
}
