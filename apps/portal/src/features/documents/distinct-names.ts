import { splitName } from "@dossier/shared/documents/names";

/**
 * The names under which files go, each one once: a phone calls every photo "image.jpg", and the second would take the
 * place of the first while it is still on its way.
 * @example distinctNames(["image.jpg", "image.jpg"], []) // ["image.jpg", "image (2).jpg"]
 */
export function distinctNames(names: readonly string[], taken: readonly string[]): string[] {
	const used = new Set(taken);
	return names.map((name) => {
		const { stem, extension } = splitName(name);
		let candidate = name;
		for (let number = 2; used.has(candidate); number += 1) candidate = `${stem} (${number})${extension}`;
		used.add(candidate);
		return candidate;
	});
}
