import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { containsPattern, searchable } from "../text/searchable.ts";

/** Notes a list shows; who has more searches. */
const MOST_NOTES = 200;

const NOTE_COLUMNS =
	"id, client_id, title, body, pinned, author_name, editor_name, revision, updated_at, deleted_at";

/** A client's notes, the pinned first, then the newest; those whose title or text has every letter searched. */
export function notesQuery(
	client: DossierClient,
	{ clientId, search }: { clientId: string; search: string },
) {
	return queryOptions({
		queryKey: ["notes", "list", clientId, search],
		queryFn: async ({ signal }) => {
			let query = client
				.from("notes")
				.select("id, title, excerpt, pinned, author_name, revision, updated_at")
				.eq("client_id", clientId)
				.is("deleted_at", null);
			if (search) query = query.like("search_text", containsPattern(searchable(search)));
			return unwrap(
				await query
					.order("pinned", { ascending: false })
					.order("updated_at", { ascending: false })
					.order("id", { ascending: false })
					.limit(MOST_NOTES)
					.abortSignal(signal),
			);
		},
	});
}

/** One note; null when there is none the caller may see. */
export function noteQuery(client: DossierClient, noteId: string) {
	return queryOptions({
		queryKey: ["notes", "one", noteId],
		queryFn: async () => readNote(client, noteId),
	});
}
export type Note = NonNullable<Awaited<ReturnType<typeof readNote>>>;

/** One note as it is now. */
export async function readNote(client: DossierClient, noteId: string) {
	return unwrap(await client.from("notes").select(NOTE_COLUMNS).eq("id", noteId).maybeSingle());
}

/** The documents attached to a note that have arrived, the first attached first. */
export function attachmentsQuery(client: DossierClient, noteId: string) {
	return queryOptions({
		queryKey: ["notes", "attachments", noteId],
		queryFn: async () => {
			const rows = unwrap(
				await client
					.from("note_attachments")
					.select(
						"created_at, documents!inner(id, name, mime_type, size_bytes, state, current_version, deleted_at)",
					)
					.eq("note_id", noteId)
					.order("created_at"),
			);
			return rows
				.map(({ documents }) => documents)
				.filter(({ state, deleted_at }) => state === "disponible" && deleted_at === null);
		},
	});
}
export type Attachment = Awaited<
	ReturnType<NonNullable<ReturnType<typeof attachmentsQuery>["queryFn"]>>
>[number];
