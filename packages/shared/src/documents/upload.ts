import type { DetailedError, Upload as TusUpload } from "tus-js-client";
import { DossierError, toDossierError, unwrap } from "../errors/dossier-error.ts";
import { giveDemandedDocument } from "../parcours/give-demanded-document.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { Environment } from "../supabase/environment.ts";
import { BUCKET } from "./queries.ts";
import { checkFile, type UploadLimits } from "./upload-checks.ts";

/**
 * Where a file goes: into a folder as a new document, or onto a document as its next version;
 * and which demand of a step of the parcours it answers.
 */
export type UploadTarget =
	| {
			readonly clientId: string;
			readonly folder: string;
			/** Where in the folder, its top unless named. */
			readonly directory?: string;
			readonly name?: string;
			readonly demandeId?: string;
	  }
	| { readonly documentId: string; readonly demandeId?: string };

export interface UploadState {
	/** `waiting`: the connection is lost and the upload goes on by itself when it is back. */
	readonly status: "preparing" | "uploading" | "waiting" | "paused" | "done" | "failed" | "cancelled";
	readonly sentBytes: number;
	readonly totalBytes: number;
	readonly documentId?: string;
	readonly error?: DossierError;
}

export interface UploadOptions {
	readonly client: DossierClient;
	readonly environment: Environment;
	readonly limits: UploadLimits;
	readonly file: File;
	readonly target: UploadTarget;
	readonly onChange: (state: UploadState) => void;
}

export interface RunningUpload {
	pause(): void;
	resume(): void;
	/** Stops and removes every trace of what had begun. */
	cancel(): Promise<void>;
}

/** Supabase takes resumable uploads in pieces of exactly this many bytes. */
const CHUNK_BYTES = 6 * 1024 * 1024;

/** Pauses in milliseconds between attempts when the connection is lost; the last one repeats. */
const RETRY_DELAYS = [0, 500, 1000, 2000, 4000, 8000, ...Array<number>(200).fill(15_000)];

interface Announced {
	readonly documentId: string;
	readonly versionId: string;
	readonly objectKey: string;
}

/**
 * Sends a file: checks it, announces it to the database, then sends its bytes so that they can be resumed,
 * after a lost connection or a closed page alike. Errors arrive in `onChange`, never as a rejection.
 */
export function startUpload(options: UploadOptions): RunningUpload {
	const upload = new ResumableUpload(options);
	void upload.start();
	return upload;
}

class ResumableUpload implements RunningUpload {
	readonly #options: UploadOptions;
	#state: UploadState;
	#announced: Announced | null = null;
	#transfer: TusUpload | null = null;
	readonly #hurry = () => {
		if (this.#state.status === "waiting") void this.#restart();
	};

	constructor(options: UploadOptions) {
		this.#options = options;
		this.#state = { status: "preparing", sentBytes: 0, totalBytes: options.file.size };
	}

	async start(): Promise<void> {
		const { client, file, limits, target } = this.#options;
		try {
			const mimeType = await checkFile(file, nameOf(file, target), limits);
			this.#announced = await announce(client, file, target, mimeType);
			if (target.demandeId) await giveDemandedDocument(client, target.demandeId, this.#announced.documentId);
			if (this.#state.status === "cancelled") return await this.#withdraw();
			this.#transfer = await this.#prepareTransfer(this.#announced, mimeType);
			globalThis.addEventListener?.("online", this.#hurry);
			if (this.#state.status !== "paused") this.#send();
		} catch (error) {
			await this.#fail(error);
		}
	}

	pause(): void {
		if (this.#isOver()) return;
		void this.#transfer?.abort();
		this.#change({ status: "paused" });
	}

	resume(): void {
		if (this.#state.status === "paused" || this.#state.status === "waiting") void this.#restart();
	}

	async cancel(): Promise<void> {
		if (this.#isOver()) return;
		this.#end({ status: "cancelled" });
		await this.#transfer?.abort(true).catch(() => undefined);
		await this.#withdraw();
	}

	async #prepareTransfer(announced: Announced, mimeType: string): Promise<TusUpload> {
		const { client, environment, file } = this.#options;
		const { Upload } = await import("tus-js-client");
		const transfer = new Upload(file, {
			endpoint: `${environment.supabaseUrl}/storage/v1/upload/resumable`,
			chunkSize: CHUNK_BYTES,
			uploadDataDuringCreation: true,
			removeFingerprintOnSuccess: true,
			retryDelays: RETRY_DELAYS,
			fingerprint: async () => `dossier:${announced.objectKey}`,
			metadata: {
				bucketName: BUCKET,
				objectName: announced.objectKey,
				contentType: mimeType,
				cacheControl: "3600",
			},
			onBeforeRequest: async (request) => {
				const { data } = await client.auth.getSession();
				request.setHeader("apikey", environment.supabasePublishableKey);
				if (data.session) request.setHeader("Authorization", `Bearer ${data.session.access_token}`);
			},
			onShouldRetry: (error) => {
				if (!isTemporary(error) || this.#isOver()) return false;
				this.#change({ status: "waiting" });
				return true;
			},
			onProgress: (sentBytes) => this.#change({ status: "uploading", sentBytes }),
			onSuccess: () => this.#end({ status: "done", sentBytes: file.size }),
			onError: (error) => void this.#fail(error),
		});
		const [previous] = await transfer.findPreviousUploads();
		if (previous) transfer.resumeFromPreviousUpload(previous);
		return transfer;
	}

	#send(): void {
		this.#change({ status: "uploading" });
		this.#transfer?.start();
	}

	async #restart(): Promise<void> {
		this.#change({ status: "uploading" });
		await this.#transfer?.abort();
		if (this.#state.status === "uploading") this.#transfer?.start();
	}

	async #fail(error: unknown): Promise<void> {
		if (this.#isOver()) return;
		this.#end({ status: "failed", error: transferError(error) });
		await this.#withdraw();
	}

	async #withdraw(): Promise<void> {
		if (!this.#announced) return;
		await this.#options.client.rpc("cancel_upload", { version_id: this.#announced.versionId });
	}

	#isOver(): boolean {
		return ["done", "failed", "cancelled"].includes(this.#state.status);
	}

	#end(change: Partial<UploadState>): void {
		globalThis.removeEventListener?.("online", this.#hurry);
		this.#change(change);
	}

	#change(change: Partial<UploadState>): void {
		if (this.#isOver()) return;
		this.#state = { ...this.#state, documentId: this.#announced?.documentId, ...change };
		this.#options.onChange(this.#state);
	}
}

/** The name a file will bear. */
export function nameOf(file: File, target: UploadTarget): string {
	return ("name" in target && target.name) || file.name;
}

async function announce(
	client: DossierClient,
	file: File,
	target: UploadTarget,
	mimeType: string,
): Promise<Announced> {
	const description = { name: nameOf(file, target), mime_type: mimeType, size_bytes: file.size };
	const answer =
		"documentId" in target
			? await client
					.rpc("submit_document_version", { target_document_id: target.documentId, ...description })
					.single()
			: await client
					.rpc("submit_document", {
						client_id: target.clientId,
						folder: target.folder,
						directory: target.directory ?? "",
						...description,
					})
					.single();
	const row = unwrap(answer);
	return { documentId: row.document_id, versionId: row.version_id, objectKey: row.object_key };
}

function statusOf(error: Error | DetailedError): number {
	return ("originalResponse" in error && error.originalResponse?.getStatus()) || 0;
}

/** No answer at all, a server in trouble, or a token that was being renewed. */
function isTemporary(error: Error | DetailedError): boolean {
	const status = statusOf(error);
	return status === 0 || status === 401 || status === 423 || status === 429 || status >= 500;
}

/** Statuses of the resumable upload protocol as Supabase Storage uses them. */
const STATUS_CODES = {
	401: "SESSION_EXPIRED",
	403: "UPLOAD_NOT_EXPECTED",
	404: "UPLOAD_NOT_EXPECTED",
	409: "UPLOAD_NOT_EXPECTED",
	410: "UPLOAD_NOT_EXPECTED",
	413: "FILE_TOO_LARGE",
	415: "FILE_TYPE_REFUSED",
	429: "TOO_MANY_REQUESTS",
} as const;

function transferError(error: unknown): DossierError {
	if (!(error instanceof Error)) return toDossierError(error);
	const known = toDossierError(error);
	if (known.code !== "UNKNOWN") return known;
	const code = Object.entries(STATUS_CODES).find(([status]) => Number(status) === statusOf(error))?.[1];
	return code ? new DossierError(code, { cause: error }) : known;
}
