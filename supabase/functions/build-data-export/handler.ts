import { errors } from "../_shared/errors.ts";
import { ofSize, type ReadObject } from "../_shared/zip/stored-objects.ts";
import { streamZip, type ZipEntry } from "../_shared/zip/stream-zip.ts";
import type { ClaimedExport, ExportContents, ExportEntry, Exports } from "./exports.ts";
import { leftOutIndex, whatFits } from "./left-out.ts";
import { cutIntoParts } from "./parts.ts";

/** What the function works with. */
export interface BuildDataExportDependencies {
	readonly exports: Exports;
	readonly read: ReadObject;
	/** Whether whoever calls may set a build off. */
	mayBuild(request: Request): boolean;
	/** Lets work go on after the answer. */
	inBackground(work: Promise<unknown>): void;
	readonly log: (message: string) => void;
}

/** Below the 50 MB a free project takes as one object, and small beside the 256 MB of a hosted function. */
const PART_BYTES = 32 * 1024 * 1024;
/** What a function copies within minutes, wherever it runs. */
const LARGEST_BYTES = 2 * 1024 ** 3;

/**
 * Makes the oldest export that waits: answers at once, works on. Called each minute by the scheduler.
 * @throws `FunctionError` SERVICE_ONLY
 */
export async function buildDataExport(
	request: Request,
	dependencies: BuildDataExportDependencies,
): Promise<Response> {
	if (!dependencies.mayBuild(request)) throw errors.serviceOnly();
	const claimed = await dependencies.exports.claim();
	if (claimed) dependencies.inBackground(build(claimed, dependencies));
	return Response.json({ claimed: claimed ? 1 : 0 }, { status: 202 });
}

async function build(
	claimed: ClaimedExport,
	{ exports, read, log }: BuildDataExportDependencies,
): Promise<void> {
	try {
		const contents = await exports.contents(claimed.id);
		const rows = rowFiles(contents);
		const largest = Math.min(LARGEST_BYTES, contents.largest_bytes ?? LARGEST_BYTES);
		const { included, leftOut } = whatFits(contents.entries, largest - totalSize(rows));
		const { stream, length } = streamZip([
			...rows,
			...(leftOut.length > 0 ? [textFile("DOCUMENTS-NON-INCLUS.txt", leftOutIndex(leftOut))] : []),
			...documents(included, read),
		]);
		let parts = 0;
		for await (const part of cutIntoParts(stream, PART_BYTES)) await exports.store(claimed, ++parts, part);
		await exports.complete(claimed.id, {
			documents: included.length,
			leftOut: leftOut.length,
			sizeBytes: Number(length),
			parts,
		});
	} catch (error) {
		log(`data export ${claimed.id}: ${error instanceof Error ? error.stack : JSON.stringify(error)}`);
		await exports.fail(claimed.id);
	}
}

function rowFiles({ tables }: ExportContents): ZipEntry[] {
	return Object.entries(tables).map(([table, rows]) =>
		textFile(`donnees/${table}.json`, JSON.stringify(rows, null, "\t")),
	);
}

function textFile(path: string, text: string): ZipEntry {
	const file = new Blob([text]);
	return { path, size: file.size, modified: new Date(), open: async () => file.stream() };
}

function totalSize(files: readonly ZipEntry[]): number {
	return files.reduce((total, { size }) => total + size, 0);
}

function documents(entries: readonly ExportEntry[], read: ReadObject): ZipEntry[] {
	return entries.map(({ path, bucket, object_key, size_bytes, modified_at }) => ({
		path,
		size: size_bytes,
		modified: modified_at,
		open: async () => ofSize(await read(bucket, object_key), size_bytes),
	}));
}
