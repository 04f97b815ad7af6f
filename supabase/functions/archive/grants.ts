import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";

const grantSchema = z
	.object({
		// A slug: the header that carries it needs no escaping.
		file_name: z.string().regex(/^[a-z0-9_-]+\.zip$/),
		entries: z.array(
			z.object({
				path: z.string(),
				bucket: z.string(),
				object_key: z.string(),
				size_bytes: z.number().int(),
				modified_at: z.coerce.date(),
			}),
		),
	})
	.nullable();

/** What a ticket opens: files in storage, and where each goes in the zip. */
type Grant = z.infer<typeof grantSchema>;

const storedSchema = z.object({ size_bytes: z.number().int(), object_keys: z.array(z.string()) }).nullable();

/** A zip that was made before, cut into objects of the bucket `exports`. */
type StoredZip = z.infer<typeof storedSchema>;

/** A ticket as a page names it: of an archive, or of the export of a person's data. */
export const ticketSchema = z.union([z.object({ ticket: z.string() }), z.object({ export: z.string() })]);

/** Tickets are used up as they are opened. */
export interface Grants {
	/** Whether opening would give something; the ticket stays good. */
	wouldOpen(asked: z.infer<typeof ticketSchema>): Promise<boolean>;
	open(ticket: string): Promise<Grant>;
	/** The export of a person's data. */
	openExport(ticket: string): Promise<StoredZip>;
}

/** The grants of the project's database, as the service. @throws PostgREST's error */
export function databaseGrants(service: SupabaseClient): Grants {
	return {
		async wouldOpen(asked) {
			const { data } =
				"ticket" in asked
					? await service.rpc("archive_would_open", { ticket: asked.ticket }).throwOnError()
					: await service.rpc("data_export_would_open", { ticket: asked.export }).throwOnError();
			return z.boolean().parse(data);
		},
		async open(ticket) {
			const { data } = await service.rpc("open_archive", { ticket }).throwOnError();
			return grantSchema.parse(data);
		},
		async openExport(ticket) {
			const { data } = await service.rpc("open_data_export", { ticket }).throwOnError();
			return storedSchema.parse(data);
		},
	};
}
