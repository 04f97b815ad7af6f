import { randomUUID } from "node:crypto";
import { constants, createReadStream, createWriteStream } from "node:fs";
import { copyFile, type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { errors } from "../errors.ts";
import { fromDisk, isMissing } from "./disk-errors.ts";
import { measure } from "./measure.ts";

const version = z.uuid();

/** Bytes that are safely on disk, not yet named by a row. */
export interface StoredFile {
	/** Names the bytes; a row refers to them by it. */
	readonly version: string;
	readonly size: number;
	readonly etag: string;
}

/**
 * The bytes of all objects, one file a version. No path is made of what a client sent.
 * A file is written aside, flushed and renamed, so one that is in place is complete.
 */
export class ObjectFiles {
	readonly #incoming: string;
	readonly #objects: string;

	private constructor(directory: string) {
		this.#incoming = join(directory, "incoming");
		this.#objects = join(directory, "objects");
	}

	/** Opens the folder, making it on first use. */
	static async open(directory: string): Promise<ObjectFiles> {
		const files = new ObjectFiles(directory);
		await mkdir(files.#incoming, { recursive: true });
		await mkdir(files.#objects, { recursive: true });
		return files;
	}

	/**
	 * Writes a stream to disk; nothing of it stays when it fails.
	 * @throws `StorageError` EntityTooLarge beyond `limit` bytes, InsufficientStorage on a full disk; the stream's own error.
	 */
	async receive(source: Readable, limit: number): Promise<StoredFile> {
		const name = randomUUID();
		const path = join(this.#incoming, name);
		const passed = measure(limit);
		try {
			await pipeline(source, passed.stream, createWriteStream(path, { flags: "wx", flush: true }));
			await this.#place(path, name);
		} catch (error) {
			await rm(path, { force: true });
			throw fromDisk(error);
		}
		return { version: name, size: passed.size(), etag: passed.etag() };
	}

	/** Takes over a complete file written elsewhere on the same disk, under its own version. */
	async adopt(path: string, name: string): Promise<StoredFile> {
		const passed = measure(Number.POSITIVE_INFINITY);
		await pipeline(createReadStream(path), passed.stream.resume());
		const handle = await open(path, "r+");
		await handle.sync().finally(() => handle.close());
		await this.#place(path, name);
		return { version: name, size: passed.size(), etag: passed.etag() };
	}

	/** Copies bytes to a new version, sharing blocks where the file system can. */
	async copy(source: string): Promise<string> {
		if (!version.safeParse(source).success) throw errors.noSuchKey();
		const name = randomUUID();
		const path = join(this.#incoming, name);
		try {
			await copyFile(this.#path(source), path, constants.COPYFILE_FICLONE);
			const handle = await open(path, "r+");
			await handle.sync().finally(() => handle.close());
			await this.#place(path, name);
			return name;
		} catch (error) {
			await rm(path, { force: true });
			throw isMissing(error) ? errors.noSuchKey() : fromDisk(error);
		}
	}

	/** Opens bytes for reading; `undefined` when there are none. An open file outlives its replacement. */
	async read(name: string | null): Promise<FileHandle | undefined> {
		if (!version.safeParse(name).success || name === null) return undefined;
		return open(this.#path(name), "r").catch((error) => {
			if (isMissing(error)) return undefined;
			throw error;
		});
	}

	/** Removes bytes; those already gone are no error. */
	async remove(name: string | null): Promise<void> {
		if (name === null || !version.safeParse(name).success) return;
		await rm(this.#path(name), { force: true });
	}

	/** Empties what a crash left half-written. */
	async discardIncoming(): Promise<void> {
		await rm(this.#incoming, { recursive: true, force: true });
		await mkdir(this.#incoming);
	}

	/** The versions in place, a folder's worth at a time. */
	async *versions(): AsyncGenerator<string[]> {
		for (const folder of await readdir(this.#objects)) {
			yield await readdir(join(this.#objects, folder));
		}
	}

	#path(name: string): string {
		return join(this.#objects, name.slice(0, 2), name);
	}

	async #place(path: string, name: string): Promise<void> {
		const target = this.#path(version.parse(name));
		const folder = join(this.#objects, name.slice(0, 2));
		await mkdir(folder, { recursive: true });
		await rename(path, target);
		await flushFolder(folder);
	}
}

/** A rename survives a power cut only once its folder is flushed; Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
	if (process.platform === "win32") return;
	const handle = await open(folder, "r");
	await handle.sync().finally(() => handle.close());
}
