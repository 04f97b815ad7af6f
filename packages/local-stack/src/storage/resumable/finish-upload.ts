import { rm } from "node:fs/promises";
import type { FileStore } from "@tus/file-store";
import type { Upload } from "@tus/server";
import { errors } from "../errors.ts";
import { commitWrite, fileMetadata } from "../objects/write-object.ts";
import type { StorageParts } from "../parts.ts";
import { requestBehind } from "./upload-requests.ts";
import { readTarget } from "./upload-target.ts";

/**
 * Turns a complete upload into an object. Whatever happens the upload is over: when its row is refused
 * the bytes go too, and a client that asks again is told to start anew.
 */
export function finisher(parts: StorageParts, store: FileStore) {
	const finishing = new Set<string>();

	return async (request: Request, upload: Upload) => {
		const { id, metadata, size } = upload;
		if (finishing.has(id)) throw errors.invalidRequest("The upload is being finished by another request");
		finishing.add(id);
		const path = `${store.directory}/${id}`;
		try {
			const { owner, isUpsert, service } = requestBehind(request);
			const target = readTarget(metadata, size);
			const file = await parts.files.adopt(path, id);
			const draft = {
				...target,
				owner,
				isUpsert,
				metadata: fileMetadata(file, target.mimeType, target.cacheControl),
			};
			await commitWrite(parts, service, draft, file.version);
			// Without it the server looks the upload up once more, to say when it expires, and no longer finds it.
			upload.creation_date = undefined;
			return { headers: { "Tus-Complete": "1" } };
		} finally {
			await rm(path, { force: true });
			await store.configstore.delete(id);
			finishing.delete(id);
		}
	};
}
