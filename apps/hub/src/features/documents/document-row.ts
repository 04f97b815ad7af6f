import type { Tables } from "@dossier/shared/database.types";

/** A document as the lists and the panel show it. */
export type DocumentRow = Tables<"documents">;

/** Whether a client gave it and nobody of the agency opened it yet. */
export function isUnopened(document: DocumentRow): boolean {
	return document.origin === "client" && document.opened_at === null;
}
