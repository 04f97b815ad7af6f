import type { Tables } from "@dossier/shared/database.types";
import type { InfiniteData } from "@tanstack/react-query";
import { z } from "zod";

/** A line of the bell, with the client it speaks of. */
export type Notification = Tables<"notifications"> & {
	readonly clients: Pick<Tables<"clients">, "id" | "nom"> | null;
};

const detailsSchema = z.object({
	name: z.string().catch(""),
	version: z.number().optional().catch(undefined),
});

/** What a client can be told of; anything else is shown with a general sentence. */
export type NotificationKind = "document_shared" | "document_updated" | "other";

/** What happened to which document, as the database noted it. */
export function describeNotification({ kind, details }: Pick<Notification, "kind" | "details">): {
	kind: NotificationKind;
	name: string;
	version: number | undefined;
} {
	const parsed = detailsSchema.safeParse(details);
	const known = kind === "document_shared" || kind === "document_updated" ? kind : "other";
	return {
		kind: known,
		name: parsed.success ? parsed.data.name : "",
		version: parsed.success ? parsed.data.version : undefined,
	};
}

/** The pages of the list as one. */
export function rowsOf(data: InfiniteData<{ readonly rows: Notification[] }> | undefined): Notification[] {
	return data?.pages.flatMap((page) => page.rows) ?? [];
}
