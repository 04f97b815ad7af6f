import { z } from "zod";

const webAddress = z
	.url({ protocol: /^https?$/ })
	.trim()
	.transform((value) => value.replace(/\/+$/, ""));

/** The agency's settings, as the form takes them. */
export const agencySchema = z.object({
	name: z.string().trim().min(1).max(120),
	portal_url: webAddress,
	hub_url: webAddress,
	locale: z.enum(["fr", "en"]),
});
export type AgencyFields = z.infer<typeof agencySchema>;
