/** The top of a folder, above every directory. */
export const TOP = "";

/** "Anciens" of "Logos/Anciens/". */
export function directoryName(path: string): string {
	return path.split("/").at(-2) ?? "";
}

/** "Logos/" of "Logos/Anciens/", `TOP` of "Logos/". */
export function parentDirectory(path: string): string {
	return path.replace(/[^/]+\/$/, "");
}

/** Each directory on the way to a place, the outermost first: "Logos/", "Logos/Anciens/". */
export function directoryTrail(path: string): string[] {
	const names = path.split("/").filter(Boolean);
	return names.map((_, index) => `${names.slice(0, index + 1).join("/")}/`);
}

/** How deep a directory lies; 1 at the top of its folder. */
export function directoryDepth(path: string): number {
	return path.split("/").length - 1;
}

/** Whether a place is a directory or somewhere inside it. */
export function isWithin(place: string, directory: string): boolean {
	return place.startsWith(directory);
}

/** Those directly inside a place, in the order of their names. */
export function directoriesIn<Directory extends { readonly path: string }>(
	directories: readonly Directory[],
	place: string,
): Directory[] {
	return directories.filter(({ path }) => parentDirectory(path) === place).sort(byName);
}

/** All of them as a tree reads from top to bottom: each right under the one it is in. */
export function inTreeOrder<Directory extends { readonly path: string }>(
	directories: readonly Directory[],
	place = TOP,
): Directory[] {
	return directoriesIn(directories, place).flatMap((directory) => [
		directory,
		...inTreeOrder(directories, directory.path),
	]);
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

function byName(one: { readonly path: string }, other: { readonly path: string }): number {
	return collator.compare(directoryName(one.path), directoryName(other.path));
}
