import { join } from "node:path";
import type { StackContext, StackService } from "../service.ts";
import { storageApp } from "./app.ts";
import { provideBuckets } from "./buckets/configured-buckets.ts";
import { configuredFileSize } from "./file-size.ts";
import { ObjectFiles } from "./files/object-files.ts";
import { sweep } from "./files/sweep.ts";
import type { StorageParts } from "./parts.ts";
import { openUploads } from "./resumable/open-uploads.ts";
import { uploadServer } from "./resumable/upload-server.ts";

/** Where the gateway serves Storage. */
const PUBLIC_PATH = "/storage/v1";

/**
 * Starts Storage: clears what a crash left, then serves buckets and objects under the project's policies.
 * @throws `Error` when a setting of `[storage]` is wrong or the data folder cannot be written.
 */
export async function startStorage(context: StackContext): Promise<StackService> {
	const { configuration, database, directories, keys, log } = context;
	const directory = join(directories.data, "storage");
	const settings = configuration.storage;
	const parts: StorageParts = {
		pool: database.administrator,
		files: await ObjectFiles.open(directory),
		jwtSecret: keys.jwtSecret,
		fileSizeLimit: configuredFileSize(settings.file_size_limit, "storage.file_size_limit"),
		transformsImages: settings.image_transformation.enabled,
		log,
	};
	await provideBuckets(parts.pool, settings.buckets);
	const orphans = await sweep(parts.files, parts.pool);
	if (orphans > 0) log.info("Removed stored files that no object names any more.", { files: orphans });

	const uploads = await openUploads(join(directory, "resumable"), (error) =>
		log.warn("Expired uploads could not be removed.", { reason: String(error) }),
	);
	const app = storageApp(parts, uploadServer(parts, uploads.store, PUBLIC_PATH));
	return {
		fetch: (request, bindings) => app.fetch(request, bindings),
		async stop() {
			uploads.stop();
		},
	};
}
