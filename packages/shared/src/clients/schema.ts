import { z } from "zod";
import { emailSchema } from "../session/schema.ts";

const optionalText = (longest: number) =>
	z
		.string()
		.trim()
		.max(longest)
		.transform((value) => value || null)
		.nullable();

/** A client as the forms take it; empty optional fields become null. */
export const clientSchema = z.object({
	nom: z.string().trim().min(1).max(200),
	entreprise: optionalText(200),
	email: z.union([z.literal("").transform(() => null), emailSchema]).nullable(),
	telephone: optionalText(40),
	parcours: z.enum(["lab", "one"]),
});
export type ClientFields = z.infer<typeof clientSchema>;
