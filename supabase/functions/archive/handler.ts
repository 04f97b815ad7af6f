import { ofSize, type ReadObject } from "../_shared/zip/stored-objects.ts";
import { streamZip } from "../_shared/zip/stream-zip.ts";
import { type Grants, ticketSchema } from "./grants.ts";

/** What the function works with. */
export interface ArchiveDependencies {
	readonly grants: Grants;
	readonly read: ReadObject;
}

/** An answer to a navigation: always a file, so that the app that led here stays on screen. */
const DOWNLOAD_HEADERS = {
	"cache-control": "no-store",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
};

/**
 * GET streams the zip a ticket was given for (`?ticket=…`, or `?export=…` for a person's data), with its length, so that
 * the browser shows how far it is. POST (`{ ticket }` or `{ export }`) says with 204 that it would and leaves the ticket as
 * it is: a browser that follows a link to anything but a file leaves the page it was on.
 * 410 for a ticket that opens nothing: unknown, used, late, or of a person who may read nothing of it any more.
 */
export async function answerTicket(request: Request, dependencies: ArchiveDependencies): Promise<Response> {
	if (request.method === "POST") return await tell(await request.json().catch(() => null), dependencies);
	const { searchParams } = new URL(request.url);
	const exportTicket = searchParams.get("export");
	return exportTicket === null
		? await makeZip(searchParams.get("ticket") ?? "", dependencies)
		: await passStoredZip(exportTicket, dependencies);
}

async function tell(body: unknown, { grants }: ArchiveDependencies): Promise<Response> {
	const asked = ticketSchema.safeParse(body);
	const opens = asked.success && (await grants.wouldOpen(asked.data));
	return opens ? new Response(null, { status: 204 }) : closed();
}

async function makeZip(ticket: string, { grants, read }: ArchiveDependencies): Promise<Response> {
	const grant = await grants.open(ticket);
	if (!grant) return closed();
	const { stream, length } = streamZip(
		grant.entries.map(({ path, bucket, object_key, size_bytes, modified_at }) => ({
			path,
			size: size_bytes,
			modified: modified_at,
			open: async () => ofSize(await read(bucket, object_key), size_bytes),
		})),
	);
	return zipResponse(stream, length, grant.file_name);
}

async function passStoredZip(ticket: string, { grants, read }: ArchiveDependencies): Promise<Response> {
	const stored = await grants.openExport(ticket);
	if (!stored) return closed();
	async function* bytes() {
		for (const key of stored?.object_keys ?? []) yield* await read("exports", key);
	}
	return zipResponse(
		ofSize(ReadableStream.from(bytes()), stored.size_bytes),
		stored.size_bytes,
		"mes-donnees.zip",
	);
}

function zipResponse(
	stream: ReadableStream<Uint8Array>,
	length: bigint | number,
	fileName: string,
): Response {
	return new Response(stream, {
		headers: {
			...DOWNLOAD_HEADERS,
			"content-type": "application/zip",
			"content-length": String(length),
			"content-disposition": `attachment; filename="${fileName}"`,
		},
	});
}

function closed(): Response {
	return Response.json(
		{ code: "ARCHIVE_CLOSED", message: "This download was already used or has expired." },
		{
			status: 410,
			headers: { ...DOWNLOAD_HEADERS, "content-disposition": 'attachment; filename="expire.json"' },
		},
	);
}
