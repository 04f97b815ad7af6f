import { z } from "zod";

/** What a portal opened by the Hub says to it: it waits for the token that lets it look. */
export const viewReadySchema = z.object({ type: z.literal("dossier:view-ready"), viewId: z.uuid() });

/** The Hub's answer: the token of the person who looks. It stays in the memory of the page. */
export const viewTokenSchema = z.object({
	type: z.literal("dossier:view-token"),
	accessToken: z.string().min(1),
});

/** The request header by which the database reads as the member and writes as nobody. */
export const CLIENT_VIEW_HEADER = "x-dossier-client-view";
