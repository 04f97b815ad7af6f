import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { exactPattern } from "../text/searchable.ts";

interface Place {
	readonly clientId: string;
	readonly folder: string;
	/** Where in the folder, its top unless named. */
	readonly directory?: string;
	readonly name: string;
}

/**
 * The document that bears this name in a directory, whatever the case of its letters, if the caller sees one: the agency's
 * before one the client gave under the same name without seeing the agency's.
 */
export async function findDocumentByName(
	client: DossierClient,
	{ clientId, folder, directory = "", name }: Place,
): Promise<{ id: string; name: string; origin: "agence" | "client" } | null> {
	return unwrap(
		await client
			.from("documents")
			.select("id, name, origin")
			.eq("client_id", clientId)
			.eq("folder", folder)
			.eq("directory", directory)
			.ilike("name", exactPattern(name.normalize("NFC").trim()))
			.order("origin")
			.limit(1)
			.maybeSingle(),
	);
}

/**
 * The first of "name (2).ext", "name (3).ext" … the caller sees no document of.
 * @example await nextFreeName(client, { clientId, folder: "documents", name: "Brief.pdf" }) // "Brief (2).pdf"
 */
export async function nextFreeName(
	client: DossierClient,
	{ clientId, folder, directory = "", name }: Place,
): Promise<string> {
	const { stem, extension } = splitName(name.normalize("NFC").trim());
	const rows = unwrap(
		await client
			.from("documents")
			.select("name")
			.eq("client_id", clientId)
			.eq("folder", folder)
			.eq("directory", directory)
			.ilike("name", `${exactPattern(`${stem} (`)}%`),
	);
	const taken = new Set(rows.map((row) => row.name.toLowerCase()));
	for (let number = 2; ; number += 1) {
		const candidate = `${stem} (${number})${extension}`;
		if (!taken.has(candidate.toLowerCase())) return candidate;
	}
}

/** A file name and its extension, the dot with the extension; ".env" has none. */
export function splitName(name: string): { stem: string; extension: string } {
	const dot = name.lastIndexOf(".");
	return dot > 0 ? { stem: name.slice(0, dot), extension: name.slice(dot) } : { stem: name, extension: "" };
}
