import { errors } from "../_shared/errors.ts";
import type { ClaimedContent, ContentQueue } from "./content-queue.ts";
import { readText } from "./text/read-text.ts";
import { UnreadableFileError } from "./text/unreadable-file-error.ts";

/** What the function works with. */
export interface ExtractContentDependencies {
	readonly queue: ContentQueue;
	/** Whether whoever calls may set an extraction off. */
	mayExtract(request: Request): boolean;
	readonly log: (message: string) => void;
	/** Milliseconds since whenever. */
	readonly now?: () => number;
}

/** One at a time: each holds a whole file in memory. */
const BATCH = 1;
/** Well within the 150 s a hosted function may take; what is left is due at the next call. */
const LONGEST_MILLISECONDS = 60_000;

/**
 * Finds the text of what is queued and answers of how many files it did and of how many it could not.
 * Called each minute by the scheduler.
 * @throws `FunctionError` SERVICE_ONLY
 */
export async function extractContent(
	request: Request,
	{ queue, mayExtract, log, now = Date.now }: ExtractContentDependencies,
): Promise<Response> {
	if (!mayExtract(request)) throw errors.serviceOnly();
	const counts = { extracted: 0, failed: 0 };
	const end = now() + LONGEST_MILLISECONDS;
	let claimed = await queue.claim(BATCH);
	while (claimed.length > 0) {
		for (const content of claimed) {
			counts[(await extract(content, queue, log)) ? "extracted" : "failed"]++;
		}
		claimed = now() < end ? await queue.claim(BATCH) : [];
	}
	return Response.json(counts);
}

async function extract(
	content: ClaimedContent,
	queue: ContentQueue,
	log: (message: string) => void,
): Promise<boolean> {
	let text: string;
	try {
		text = await readText(await queue.read(content), content.mime_type);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		log(`content of ${content.document_id}, version ${content.version_number}: ${reason}`);
		await queue.fail(content, reason, error instanceof UnreadableFileError);
		return false;
	}
	await queue.complete(content, text);
	return true;
}
