import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

const INCLUDE = /^\\ir\s+(\S+)\s*$/gm;

/**
 * The SQL of a file, with what it includes by psql's `\ir` in place: relative to the file that asks.
 * @throws `Error` when a file is missing.
 */
export async function readTestFile(path: string): Promise<string> {
	const text = await readFile(path, "utf8");
	const parts: string[] = [];
	let end = 0;
	for (const match of text.matchAll(INCLUDE)) {
		const [line, included = ""] = match;
		parts.push(text.slice(end, match.index), await readTestFile(resolve(dirname(path), included)));
		end = match.index + line.length;
	}
	return [...parts, text.slice(end)].join("");
}
