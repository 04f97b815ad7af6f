import { z } from "zod";
import { TAGS } from "./schema.ts";

/**
 * What narrows and orders the list of clients, as the address bar and a saved filter hold it.
 * What is not, or no longer, understood falls back to the default instead of failing.
 */
export const clientsFilterSchema = z.object({
	search: z.string().max(200).catch(""),
	parcours: z.enum(["lab", "one"]).optional().catch(undefined),
	/** Archived clients show only when asked for. */
	statut: z.enum(["prospect", "actif", "suspendu", "archive"]).optional().catch(undefined),
	ownerId: z.uuid().optional().catch(undefined),
	/** Clients that have all of them. */
	tags: z.array(z.string().max(TAGS.longest)).max(TAGS.most).catch([]),
	sort: z.enum(["activity", "nom", "created"]).catch("activity"),
	direction: z.enum(["ascending", "descending"]).optional().catch(undefined),
});

/** Names begin with A, dates with the latest. */
export const FIRST_DIRECTION = {
	activity: "descending",
	nom: "ascending",
	created: "descending",
} as const;
