import { z } from "zod";
import { errors } from "../errors.ts";

/** How a listing is ordered. */
export const listOrder = z.object({
	column: z.enum(["name", "updated_at", "created_at"]).default("name"),
	order: z.enum(["asc", "desc"]).default("asc"),
});

const listCursor = listOrder.extend({
	/** Name of the last entry of the page before. */
	after: z.string(),
	/** Its time in the column listed by, in milliseconds; absent when that is the name. */
	at: z.iso.datetime().optional(),
});

/** Where a page ended and how it was ordered; opaque to clients. */
export type ListCursor = z.infer<typeof listCursor>;

/** Writes a cursor for a client to send back. */
export function encodeCursor(cursor: ListCursor): string {
	return Buffer.from(JSON.stringify(cursor)).toString("base64");
}

/** @throws `StorageError` InvalidParameter */
export function decodeCursor(text: string): ListCursor {
	try {
		return listCursor.parse(JSON.parse(Buffer.from(text, "base64").toString()));
	} catch {
		throw errors.invalidParameter("Invalid Parameter continuation token");
	}
}
