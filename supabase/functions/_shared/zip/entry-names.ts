import sanitize from "sanitize-filename";

/**
 * The names of a zip's entries, in the order of the paths given: every part is one that Windows, macOS and Linux can write,
 * none leads out of the folder it is unpacked in, and no two are the same to a file system that ignores case.
 * @example entryNames(["a/Été.pdf", "a/été.pdf"]) // ["a/Été.pdf", "a/été (2).pdf"]
 */
export function entryNames(paths: readonly string[]): string[] {
	const safe = paths.map((path) => safePath(path));
	// A file must not have the name of a directory either.
	const taken = new Set(safe.flatMap((path) => directoriesOf(path)));
	return safe.map((path) => {
		const name = firstFree(path, taken);
		taken.add(comparable(name));
		return name;
	});
}

function safePath(path: string): string {
	return path
		.split("/")
		.filter((part) => part !== "")
		.map((part) => sanitize(part.normalize("NFC"), { replacement: "_" }) || "_")
		.join("/");
}

function directoriesOf(path: string): string[] {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => comparable(parts.slice(0, index + 1).join("/")));
}

function firstFree(path: string, taken: ReadonlySet<string>): string {
	const dot = path.lastIndexOf(".");
	const end = dot > path.lastIndexOf("/") + 1 ? dot : path.length;
	const numbered = (number: number) => `${path.slice(0, end)} (${number})${path.slice(end)}`;
	let candidate = path;
	for (let number = 2; taken.has(comparable(candidate)); number++) candidate = numbered(number);
	return candidate;
}

function comparable(path: string): string {
	return path.toLocaleLowerCase("en").normalize("NFC");
}
