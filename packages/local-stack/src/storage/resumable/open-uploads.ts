import { mkdir } from "node:fs/promises";
import { FileStore } from "@tus/file-store";
import { sweepUploads } from "./sweep-uploads.ts";

// As on Supabase, where an upload's URL is good for a day.
const EXPIRATION_MILLISECONDS = 24 * 60 * 60 * 1000;
const SWEEP_EVERY_MILLISECONDS = 60 * 60 * 1000;

/** Uploads under way; they outlive a restart. */
export interface UnfinishedUploads {
	readonly store: FileStore;
	/** Ends the timer that removes expired ones. */
	stop(): void;
}

/** Opens the folder of unfinished uploads and keeps it free of those nobody will finish. */
export async function openUploads(
	directory: string,
	onError: (error: unknown) => void,
): Promise<UnfinishedUploads> {
	await mkdir(directory, { recursive: true });
	const store = new FileStore({ directory, expirationPeriodInMilliseconds: EXPIRATION_MILLISECONDS });
	await sweepUploads(store);
	const timer = setInterval(() => {
		store.deleteExpired().catch(onError);
	}, SWEEP_EVERY_MILLISECONDS);
	timer.unref();
	return { store, stop: () => clearInterval(timer) };
}
