interface Sized {
	readonly path: string;
	readonly size_bytes: number;
}

interface Fitting<Entry> {
	/** In the order they came. */
	readonly included: Entry[];
	readonly leftOut: Entry[];
}

/** As many documents as fit into so many bytes, the smallest first: one video is not to keep a hundred letters out. */
export function whatFits<Entry extends Sized>(entries: readonly Entry[], bytes: number): Fitting<Entry> {
	const chosen = new Set<Entry>();
	let room = bytes;
	for (const entry of entries.toSorted((one, other) => one.size_bytes - other.size_bytes)) {
		if (entry.size_bytes > room) break;
		room -= entry.size_bytes;
		chosen.add(entry);
	}
	return {
		included: entries.filter((entry) => chosen.has(entry)),
		leftOut: entries.filter((entry) => !chosen.has(entry)),
	};
}

/** What a zip says of the documents it could not take, in both languages: nobody reads it in an app. */
export function leftOutIndex(leftOut: readonly Sized[]): string {
	return [
		"Ces documents sont trop volumineux pour cette copie. Dans votre espace, « Tout télécharger » les donne tous ; si votre espace est fermé, demandez-les à l’agence.",
		"These documents are too large for this copy. In your space, “Download all” gives all of them; if your space is closed, ask the agency for them.",
		"",
		...leftOut.map(({ path, size_bytes }) => `${path} (${Math.ceil(size_bytes / 1e6)} Mo)`),
		"",
	].join("\r\n");
}
