import { z } from "zod";
import { colorPattern } from "./tokens.ts";

/** What a client's own portal wears over the agency's name and colour; empty fields leave the agency's. */
export const clientBrandingSchema = z.object({
	display_name: z.string().trim().max(120),
	color: z.union([z.literal(""), z.string().regex(colorPattern)]),
	welcome: z.string().trim().max(2000),
});

export type ClientBrandingFields = z.infer<typeof clientBrandingSchema>;
