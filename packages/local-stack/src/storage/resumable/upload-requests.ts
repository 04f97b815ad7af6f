import type { Caller } from "../../postgres/as-caller.ts";

/** Who sent a request of a resumable upload; the library's hooks are only given the request. */
export interface UploadRequest {
	/** Whose policies decide; absent for a signed upload, whose token was decided upon before. */
	readonly asking: Caller | undefined;
	readonly service: Caller;
	/** Known at once from a bearer; from the token once it is verified. */
	owner: string | null;
	isUpsert: boolean;
}

const requests = new WeakMap<Request, UploadRequest>();

/** Remembers who sent a request, for as long as the request lives. */
export function rememberRequest(request: Request, upload: UploadRequest): void {
	requests.set(request, upload);
}

/** @throws `Error` when the request did not come through the routes. */
export function requestBehind(request: Request): UploadRequest {
	const upload = requests.get(request);
	if (upload === undefined) throw new Error("The request was not announced to the resumable uploads");
	return upload;
}
