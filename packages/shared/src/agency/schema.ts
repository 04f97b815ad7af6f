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
/** Closing the portal for a while, and why. */
export const maintenanceSchema = z.object({
	maintenance: z.boolean(),
	maintenance_message: z.string().trim().max(2000),
});
export type MaintenanceFields = z.infer<typeof maintenanceSchema>;

export type AgencyFields = z.infer<typeof agencySchema>;
