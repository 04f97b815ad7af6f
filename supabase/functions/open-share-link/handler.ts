import { z } from "zod";
import { errors } from "../_shared/errors.ts";
import type { SharedDocuments } from "./shared-documents.ts";
import { visitorOf } from "./visitor.ts";

const bodySchema = z.object({
	token: z.string().max(200),
	password: z.string().max(200).nullish(),
});

/**
 * Opens a share link: answers what the document is, and an address of its bytes that is good for five minutes.
 * @throws `FunctionError` SHARE_LINK_CLOSED, the same for a link that is unknown, over, locked or wants another password;
 * MAINTENANCE, for every link, while the portal is closed
 */
export async function openShareLink(request: Request, documents: SharedDocuments): Promise<Response> {
	const body = bodySchema.safeParse(await request.json().catch(() => undefined));
	if (!body.success) throw errors.shareLinkClosed();
	const { token, password } = body.data;
	const document = await documents.open(token, password ?? null, visitorOf(request.headers));
	if (!document) throw errors.shareLinkClosed();
	if (document === "maintenance") throw errors.maintenance();
	const { name, mime_type, size_bytes, object_key } = document;
	const url = await documents.sign(object_key);
	return Response.json({ name, mime_type, size_bytes, url }, { headers: { "cache-control": "no-store" } });
}
