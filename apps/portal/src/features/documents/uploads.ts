import type { UploadItem, UploadQueue } from "@dossier/shared/documents/upload-queue";
import { createContext, useContext, useSyncExternalStore } from "react";

/** The uploads of the app. */
export const UploadsContext = createContext<UploadQueue | null>(null);

/** The uploads of the app: to add, pause, resume and cancel. */
export function useUploads(): UploadQueue {
	const queue = useContext(UploadsContext);
	if (!queue) throw new Error("useUploads needs an UploadsProvider above it.");
	return queue;
}

/** The files on their way or just arrived, in the order they were added; a cancelled one is gone. */
export function useUploadItems(): readonly UploadItem[] {
	const queue = useUploads();
	return useSyncExternalStore(queue.subscribe, queue.items).filter((item) => item.status !== "cancelled");
}

/** Whether a file still has bytes to send. */
export function unfinished({ status }: UploadItem): boolean {
	return status !== "done" && status !== "failed" && status !== "cancelled";
}

/** The name a file will bear in the space. */
export function nameOf({ file, target }: Pick<UploadItem, "file" | "target">): string {
	return ("name" in target && target.name) || file.name;
}
