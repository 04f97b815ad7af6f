import { toDossierError } from "../errors/dossier-error.ts";
import {
	type RunningUpload,
	startUpload,
	type UploadOptions,
	type UploadState,
	type UploadTarget,
} from "./upload.ts";

/** One file on its way, as a list shows it. */
export interface UploadItem extends Omit<UploadState, "status"> {
	readonly id: string;
	readonly file: File;
	readonly target: UploadTarget;
	readonly status: UploadState["status"] | "queued";
}

/** The uploads of an app: they outlive the screen that began them. Made for `useSyncExternalStore`. */
export interface UploadQueue {
	readonly items: () => readonly UploadItem[];
	readonly subscribe: (listener: () => void) => () => void;
	add(files: readonly File[], target: UploadTarget): void;
	pause(id: string): void;
	resume(id: string): void;
	/** Begins a failed or cancelled upload again, elsewhere when a target is given. */
	retry(id: string, target?: UploadTarget): void;
	cancel(id: string): Promise<void>;
	/** Takes a finished upload out of the list. */
	dismiss(id: string): void;
}

/** Uploads at once; browsers give six connections to a host and the screens need some. */
const AT_ONCE = 3;

type Shared = Omit<UploadOptions, "file" | "target" | "onChange" | "limits"> & {
	readonly limits: () => Promise<UploadOptions["limits"]>;
	/** Called when a document became available. */
	readonly onDone?: (item: UploadItem) => void;
};

/** An empty queue; uploads begin in the order they were added, three at once. */
export function createUploadQueue(shared: Shared): UploadQueue {
	let items: readonly UploadItem[] = [];
	const running = new Map<string, RunningUpload>();
	const listeners = new Set<() => void>();

	function publish(next: readonly UploadItem[]): void {
		items = next;
		for (const listener of listeners) listener();
	}

	function change(id: string, update: Partial<UploadItem>): void {
		publish(items.map((item) => (item.id === id ? { ...item, ...update } : item)));
	}

	function settle(id: string, state: UploadState): void {
		change(id, state);
		if (!isOver(state.status)) return;
		running.delete(id);
		const item = items.find((candidate) => candidate.id === id);
		if (item && state.status === "done") shared.onDone?.(item);
		beginNext();
	}

	function beginNext(): void {
		const active = items.filter((item) => item.status === "preparing" || isMoving(item.status)).length;
		const waiting = items.filter((item) => item.status === "queued").slice(0, Math.max(AT_ONCE - active, 0));
		for (const item of waiting) {
			change(item.id, { status: "preparing" });
			void begin(item);
		}
	}

	async function begin({ id, file, target }: UploadItem): Promise<void> {
		try {
			const limits = await shared.limits();
			if (items.find((item) => item.id === id)?.status !== "preparing") return;
			const onChange = (state: UploadState) => settle(id, state);
			running.set(id, startUpload({ ...shared, limits, file, target, onChange }));
		} catch (error) {
			change(id, { status: "failed", error: toDossierError(error) });
			beginNext();
		}
	}

	return {
		items: () => items,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		add(files, target) {
			publish([...items, ...files.map((file) => queued(file, target))]);
			beginNext();
		},
		pause: (id) => running.get(id)?.pause(),
		resume: (id) => running.get(id)?.resume(),
		retry(id, target) {
			const item = items.find((candidate) => candidate.id === id);
			if (!item || !isOver(item.status) || item.status === "done") return;
			change(id, { ...queued(item.file, target ?? item.target), id });
			beginNext();
		},
		async cancel(id) {
			const upload = running.get(id);
			if (upload) await upload.cancel();
			else change(id, { status: "cancelled" });
			beginNext();
		},
		dismiss(id) {
			publish(items.filter((item) => item.id !== id || !isOver(item.status)));
		},
	};
}

function queued(file: File, target: UploadTarget): UploadItem {
	return {
		id: crypto.randomUUID(),
		file,
		target,
		status: "queued",
		sentBytes: 0,
		totalBytes: file.size,
		error: undefined,
		documentId: undefined,
	};
}

function isMoving(status: UploadItem["status"]): boolean {
	return status === "uploading" || status === "waiting";
}

function isOver(status: UploadItem["status"]): boolean {
	return status === "done" || status === "failed" || status === "cancelled";
}
