import type { UploadItem, UploadQueue } from "@dossier/shared/documents/upload-queue";
import { createContext, useContext, useSyncExternalStore } from "react";

/** Carries the one queue of uploads of the app. */
export const UploadQueueContext = createContext<UploadQueue | null>(null);

/** The uploads of the app, which go on while one moves between pages. Throws outside of its provider. */
export function useUploadQueue(): UploadQueue {
	const queue = useContext(UploadQueueContext);
	if (!queue) throw new Error("useUploadQueue needs UploadQueueContext around it.");
	return queue;
}

/** The uploads as they are now. */
export function useUploadItems(): readonly UploadItem[] {
	const queue = useUploadQueue();
	return useSyncExternalStore(queue.subscribe, queue.items);
}
