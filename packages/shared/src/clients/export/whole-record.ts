import type { PostgrestResponse } from "@supabase/supabase-js";
import { unwrap } from "../../errors/dossier-error.ts";
import { inputOf, readOnlyValues } from "../../fiche/fields.ts";
import { readFiche } from "../../fiche/queries.ts";
import { writeFiche } from "../../fiche/write-fiche.ts";
import type { DossierClient } from "../../supabase/client.ts";

/** What PostgREST gives at most in one answer is a thousand. */
const ROWS_A_PAGE = 900;

/**
 * What Dossier keeps of a client beside its documents, as far as the caller reads it: the fiche as its file, with comments
 * and free keys, the notes in Markdown, the way through the Lab, the reminders, the history. As JSON.
 * @throws `DossierError`
 */
export async function wholeRecord(client: DossierClient, clientId: string): Promise<string> {
	const [fiche, notes, etapes, demandes, reminders, history] = await Promise.all([
		ficheFile(client, clientId),
		everyRow((from, to) =>
			client.from("notes").select(NOTE).eq("client_id", clientId).order("id").range(from, to),
		),
		everyRow((from, to) =>
			client
				.from("parcours_etapes")
				.select()
				.eq("client_id", clientId)
				.order("position")
				.order("id")
				.range(from, to),
		),
		everyRow((from, to) =>
			client.from("parcours_demandes").select().eq("client_id", clientId).order("id").range(from, to),
		),
		everyRow((from, to) =>
			client.from("reminders").select().eq("client_id", clientId).order("id").range(from, to),
		),
		everyRow((from, to) =>
			client.from("audit_log").select().eq("client_id", clientId).order("id").range(from, to),
		),
	]);
	const record = { "fiche-client.yaml": fiche, notes, parcours: { etapes, demandes }, reminders, history };
	return JSON.stringify(record, null, "\t");
}

const NOTE = "id, title, body, pinned, author_name, editor_name, created_at, updated_at, deleted_at" as const;

async function ficheFile(client: DossierClient, clientId: string): Promise<string> {
	const record = await readFiche(client, clientId);
	return writeFiche(record.fiches.layout, inputOf(record), readOnlyValues(record));
}

async function everyRow<Row>(
	page: (from: number, to: number) => PromiseLike<PostgrestResponse<Row>>,
): Promise<Row[]> {
	const rows: Row[] = [];
	let read: Row[];
	do {
		read = unwrap(await page(rows.length, rows.length + ROWS_A_PAGE - 1));
		rows.push(...read);
	} while (read.length === ROWS_A_PAGE);
	return rows;
}
