import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { containsPattern } from "../text/searchable.ts";

interface Place {
	readonly clientId: string;
	readonly folder: string;
	readonly name: string;
}

/** The document of this name at the top of a folder, if the caller sees one. */
export async function findDocumentByName(
	client: DossierClient,
	{ clientId, folder, name }: Place,
): Promise<{ id: string; name: string; origin: "agence" | "client" } | null> {
	return unwrap(
		await client
			.from("documents")
			.select("id, name, origin")
			.eq("client_id", clientId)
			.eq("folder", folder)
			.eq("path", name.normalize("NFC").trim())
			.maybeSingle(),
	);
}

/**
 * The first of "name (2).ext", "name (3).ext" … the caller sees no document of.
 * @example await nextFreeName(client, { clientId, folder: "documents", name: "Brief.pdf" }) // "Brief (2).pdf"
 */
export async function nextFreeName(
	client: DossierClient,
	{ clientId, folder, name }: Place,
): Promise<string> {
	const { stem, extension } = splitName(name.normalize("NFC").trim());
	const rows = unwrap(
		await client
			.from("documents")
			.select("path")
			.eq("client_id", clientId)
			.eq("folder", folder)
			.like("path", `${containsPattern(`${stem} (`).slice(1)}`),
	);
	const taken = new Set(rows.map((row) => row.path));
	for (let number = 2; ; number += 1) {
		const candidate = `${stem} (${number})${extension}`;
		if (!taken.has(candidate)) return candidate;
	}
}

/** A file name and its extension, the dot with the extension; ".env" has none. */
export function splitName(name: string): { stem: string; extension: string } {
	const dot = name.lastIndexOf(".");
	return dot > 0 ? { stem: name.slice(0, dot), extension: name.slice(dot) } : { stem: name, extension: "" };
}
