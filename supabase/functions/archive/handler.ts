import { ofSize, type ReadObject } from "../_shared/zip/stored-objects.ts";
import { streamZip } from "../_shared/zip/stream-zip.ts";
import type { Grants } from "./grants.ts";

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
 * Streams the zip a ticket was given for (`?ticket=…`), with its length, so that the browser shows how far it is.
 * 410 for a ticket that opens nothing: unknown, used, late, or of a person who may read nothing of it any more.
 */
export async function downloadArchive(
	request: Request,
	{ grants, read }: ArchiveDependencies,
): Promise<Response> {
	const grant = await grants.open(new URL(request.url).searchParams.get("ticket") ?? "");
	if (!grant) return closed();
	const { stream, length } = streamZip(
		grant.entries.map(({ path, bucket, object_key, size_bytes, modified_at }) => ({
			path,
			size: size_bytes,
			modified: modified_at,
			open: async () => ofSize(await read(bucket, object_key), size_bytes),
		})),
	);
	return new Response(stream, {
		headers: {
			...DOWNLOAD_HEADERS,
			"content-type": "application/zip",
			"content-length": String(length),
			"content-disposition": `attachment; filename="${grant.file_name}"`,
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
