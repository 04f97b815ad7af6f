import type { Tables } from "@dossier/shared/database.types";
import type { InfiniteData } from "@tanstack/react-query";
import { z } from "zod";
import { paths } from "../../paths.ts";

/** A line of the bell, with the client it speaks of. */
export type Notification = Tables<"notifications"> & {
	readonly clients: Pick<Tables<"clients">, "id" | "nom"> | null;
};

const detailsSchema = z.object({
	name: z.string().catch(""),
	count: z.number().catch(1),
	folder: z.string().optional().catch(undefined),
	version: z.number().optional().catch(undefined),
	asked: z.string().catch(""),
	etape_id: z.string().optional().catch(undefined),
});

// What a client can be told of; anything else is shown with a general sentence.
const kinds = [
	"document_shared",
	"document_updated",
	"etape_started",
	"etape_asks",
	"client_graduated",
	"graduation_reverted",
] as const;
export type NotificationKind = (typeof kinds)[number] | "other";

/** What happened to which document, as the database noted it. */
export function describeNotification({
	kind,
	details,
	document_id,
}: Pick<Notification, "kind" | "details" | "document_id">): {
	kind: NotificationKind;
	name: string;
	/** How many documents it speaks of. */
	count: number;
	version: number | undefined;
	asked: string;
	/** What it speaks of: a document, several, a step, the whole parcours; null when nothing has a page. */
	subject: string | null;
	path: string;
} {
	const parsed = detailsSchema.safeParse(details);
	const known = kinds.find((candidate) => candidate === kind) ?? "other";
	return {
		kind: known,
		name: parsed.success ? parsed.data.name : "",
		count: parsed.success ? parsed.data.count : 1,
		version: parsed.success ? parsed.data.version : undefined,
		asked: parsed.success ? parsed.data.asked : "",
		...placeOf(known, document_id, parsed.success ? parsed.data : {}),
	};
}

function placeOf(
	kind: NotificationKind,
	documentId: string | null,
	{ etape_id: etapeId, folder }: Partial<z.infer<typeof detailsSchema>>,
) {
	if (documentId) return { subject: documentId, path: paths.document(documentId) };
	if (etapeId) return { subject: etapeId, path: paths.etape(etapeId) };
	// The folder both sides fill has no group of its name: its first one, what the agency shared, is shown.
	if (kind === "document_shared" && folder) return { subject: folder, path: paths.documentsIn(folder) };
	if (kind === "client_graduated") return { subject: "parcours", path: paths.parcours };
	return { subject: null, path: paths.home };
}

/** The pages of the list as one. */
export function rowsOf(data: InfiniteData<{ readonly rows: Notification[] }> | undefined): Notification[] {
	return data?.pages.flatMap((page) => page.rows) ?? [];
}
