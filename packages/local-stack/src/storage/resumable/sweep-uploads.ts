import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FileStore } from "@tus/file-store";

/**
 * Removes what cannot be resumed after a restart: halves of a record, and uploads that were complete but
 * not yet an object. A client would take the latter for done; told that they are gone, it starts anew.
 */
export async function sweepUploads(store: FileStore): Promise<void> {
	const names = await readdir(store.directory);
	for (const id of new Set(names.map((name) => name.replace(/\.json$/, "")))) {
		const upload = await store.getUpload(id).catch(() => undefined);
		if (upload !== undefined && upload.offset !== upload.size) continue;
		await rm(join(store.directory, id), { force: true });
		await rm(join(store.directory, `${id}.json`), { force: true });
	}
	await store.deleteExpired();
}
