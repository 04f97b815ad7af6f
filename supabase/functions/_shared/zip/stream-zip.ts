import { makeZip, predictLength } from "client-zip";
import { entryNames } from "./entry-names.ts";

/** One file of a zip; `open` is called when its turn comes. */
export interface ZipEntry {
	readonly path: string;
	readonly size: number;
	readonly modified: Date;
	open(): Promise<ReadableStream<Uint8Array>>;
}

/** A zip as it is made, and how many bytes it will have. */
export interface ZipStream {
	readonly stream: ReadableStream<Uint8Array>;
	readonly length: bigint;
}

/**
 * Packs files without compressing them, one after the other: only what the reader asks for is in memory.
 * The stream fails when a file cannot be opened or read.
 */
export function streamZip(entries: readonly ZipEntry[]): ZipStream {
	const names = entryNames(entries.map(({ path }) => path));
	const metadata = entries.map(({ size, modified }, index) => ({
		name: names[index] ?? "_",
		size,
		lastModified: modified,
	}));
	async function* files() {
		for (const [index, entry] of entries.entries()) {
			yield { name: names[index] ?? "_", lastModified: entry.modified, input: await entry.open() };
		}
	}
	return { stream: makeZip(files()), length: predictLength(metadata) };
}
