import { createStore, del, set, values } from "idb-keyval";
import { z } from "zod";
import type { UploadTarget } from "./upload.ts";

/** A file chosen on this device that has not arrived yet. */
export interface KeptUpload {
	readonly id: string;
	readonly file: File;
	readonly target: UploadTarget;
}

/** Where files wait through a reload, a closed page or a phone without network. */
export interface UploadKeeper {
	keep(upload: KeptUpload): Promise<void>;
	forget(id: string): Promise<void>;
	/** In the order they were chosen. */
	all(): Promise<KeptUpload[]>;
}

const storedSchema = z.object({
	id: z.string(),
	chosenAt: z.number(),
	name: z.string(),
	lastModified: z.number(),
	// The bytes alone: a browser may take back a File that was picked, not a copy.
	bytes: z.instanceof(Blob),
	target: z.union([
		z.object({ documentId: z.string() }),
		z.object({
			clientId: z.string(),
			folder: z.string(),
			directory: z.string().optional(),
			name: z.string().optional(),
		}),
	]),
});

/** The waiting files of one person on this device, in IndexedDB: nobody else who logs in here is given them. */
export function keepUploadsOf(userId: string): UploadKeeper {
	const store = createStore(`dossier-uploads-${userId}`, "files");
	return {
		async keep({ id, file, target }) {
			const bytes = file.slice(0, file.size, file.type);
			const stored: z.input<typeof storedSchema> = {
				id,
				target,
				bytes,
				name: file.name,
				lastModified: file.lastModified,
				chosenAt: Date.now(),
			};
			await set(id, stored, store);
		},
		forget: (id) => del(id, store),
		async all() {
			const stored = z.array(storedSchema).parse(await values(store));
			return stored
				.toSorted((one, other) => one.chosenAt - other.chosenAt)
				.map(({ id, name, lastModified, bytes, target }) => ({
					id,
					target,
					file: new File([bytes], name, { type: bytes.type, lastModified }),
				}));
		},
	};
}
