import { z } from "zod";

/** How the setup hands the addresses to the workers. */
export const ADDRESSES_VARIABLE = "DOSSIER_TEST_ADDRESSES";

const addressesSchema = z.object({
	hub: z.url(),
	portal: z.url(),
	supabase: z.url(),
	publishableKey: z.string(),
	secretKey: z.string(),
	database: z.string(),
	mailPage: z.url(),
});

/** Where everything of this run listens. */
export type Addresses = z.infer<typeof addressesSchema>;

/** @throws `Error` when the setup has not run. */
export function addresses(): Addresses {
	return addressesSchema.parse(JSON.parse(process.env[ADDRESSES_VARIABLE] ?? "{}"));
}
