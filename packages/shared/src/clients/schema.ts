import { z } from "zod";
import type { Tables } from "../database.types.ts";
import { emailSchema } from "../session/schema.ts";

const optionalText = (longest: number) =>
	z
		.string()
		.trim()
		.max(longest)
		.transform((value) => value || null)
		.nullable();

/** A tag in the one spelling the database keeps (`private.normal_tags`). */
export function normalTag(tag: string): string {
	return tag.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}

/** As many as a client takes, and as long as each may be; the trigger `client_follow_ups_tags_are_prepared` holds it. */
export const TAGS = { most: 20, longest: 40 } as const;

/** A client with what the agency notes of it for itself. */
export type FollowedClient = Tables<"clients"> & Pick<Tables<"client_follow_ups">, "tags" | "owner_id">;

const ownerSchema = z.union([z.literal("").transform(() => null), z.uuid()]).nullable();

/** A client as the forms take it; empty optional fields become null. */
export const clientSchema = z.object({
	nom: z.string().trim().min(1).max(200),
	entreprise: optionalText(200),
	email: z.union([z.literal("").transform(() => null), emailSchema]).nullable(),
	telephone: optionalText(40),
	parcours: z.enum(["lab", "one"]),
	tags: z.array(z.string().max(TAGS.longest)).max(TAGS.most),
	owner_id: ownerSchema,
});
export type ClientFields = z.infer<typeof clientSchema>;
