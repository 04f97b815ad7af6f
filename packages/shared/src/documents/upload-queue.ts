import { toDossierError } from "../errors/dossier-error.ts";
import type { KeptUpload, UploadKeeper } from "./kept-uploads.ts";
import {
	nameOf,
	type RunningUpload,
	startUpload,
	type UploadOptions,
	type UploadState,
	type UploadTarget,
} from "./upload.ts";
import { checkFile } from "./upload-checks.ts";

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
	/** Takes up what was kept when the app was last closed and follows the connection. Returns what ends that. */
	start(): () => void;
}

/** Uploads at once; browsers give six connections to a host and the screens need some. */
const AT_ONCE = 3;

type Shared = Omit<UploadOptions, "file" | "target" | "onChange" | "limits"> & {
	readonly limits: () => Promise<UploadOptions["limits"]>;
	/** Called when a document became available. */
	readonly onDone?: (item: UploadItem) => void;
	/** Keeps files until they arrived, so that closing the app loses none. */
	readonly keeper?: UploadKeeper;
};

/**
 * An empty queue; uploads begin in the order they were added, three at once. Without network a file is checked and
 * stays queued; it leaves by itself once the connection is back.
 */
export function createUploadQueue(shared: Shared): UploadQueue {
	let items: readonly UploadItem[] = [];
	const running = new Map<string, RunningUpload>();
	const listeners = new Set<() => void>();
	/** What was checked without network and only waits for it. */
	const checked = new Set<string>();

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
		if (state.status !== "failed") forget(id);
		beginNext();
	}

	function forget(id: string): void {
		void shared.keeper?.forget(id);
	}

	function beginNext(): void {
		const active = items.filter((item) => item.status === "preparing" || isMoving(item.status)).length;
		const waiting = items
			.filter(({ id, status }) => status === "queued" && !(isOffline() && checked.has(id)))
			.slice(0, Math.max(AT_ONCE - active, 0));
		for (const item of waiting) {
			change(item.id, { status: "preparing" });
			void begin(item);
		}
	}

	async function begin({ id, file, target }: UploadItem): Promise<void> {
		try {
			const limits = await shared.limits();
			const stillWanted = () => items.find((item) => item.id === id)?.status === "preparing";
			if (isOffline()) {
				await checkFile(file, nameOf(file, target), limits);
				checked.add(id);
				if (stillWanted()) change(id, { status: "queued" });
				return beginNext();
			}
			if (!stillWanted()) return;
			const onChange = (state: UploadState) => settle(id, state);
			running.set(id, startUpload({ ...shared, limits, file, target, onChange }));
		} catch (error) {
			change(id, { status: "failed", error: toDossierError(error) });
			beginNext();
		}
	}

	// What failed for want of a network begins again with it.
	const onOnline = () => {
		for (const item of items) {
			if (item.error?.code === "OFFLINE") change(item.id, queued(item));
		}
		beginNext();
	};
	async function takeUpKept(): Promise<void> {
		const kept = (await shared.keeper?.all()) ?? [];
		const known = new Set(items.map(({ id }) => id));
		publish([...items, ...kept.filter(({ id }) => !known.has(id)).map(queued)]);
		beginNext();
	}

	return {
		items: () => items,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		add(files, target) {
			const added = files.map((file) => queued({ id: crypto.randomUUID(), file, target }));
			// A browser that cannot keep the file still sends it.
			for (const item of added) void shared.keeper?.keep(item).catch(() => undefined);
			publish([...items, ...added]);
			beginNext();
		},
		pause: (id) => running.get(id)?.pause(),
		resume: (id) => running.get(id)?.resume(),
		retry(id, target) {
			const item = items.find((candidate) => candidate.id === id);
			if (!item || !isOver(item.status) || item.status === "done") return;
			const again = queued({ id, file: item.file, target: target ?? item.target });
			void shared.keeper?.keep(again).catch(() => undefined);
			change(id, again);
			beginNext();
		},
		async cancel(id) {
			const upload = running.get(id);
			if (upload) await upload.cancel();
			else change(id, { status: "cancelled" });
			forget(id);
			beginNext();
		},
		dismiss(id) {
			const item = items.find((candidate) => candidate.id === id);
			if (!item || !isOver(item.status)) return;
			forget(id);
			publish(items.filter((candidate) => candidate !== item));
		},
		start() {
			globalThis.addEventListener?.("online", onOnline);
			// Where the browser keeps nothing there is nothing to take up.
			takeUpKept().catch(() => undefined);
			return () => globalThis.removeEventListener?.("online", onOnline);
		},
	};
}

function isOffline(): boolean {
	return "navigator" in globalThis && navigator.onLine === false;
}

function queued({ id, file, target }: KeptUpload): UploadItem {
	return {
		id,
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
