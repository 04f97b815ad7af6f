import { z } from "zod";

/** The bounds of `private.create_share_link`. */
export const SHARE_LINK_DAYS = [1, 7, 30, 90] as const;

/** A field left empty asks for nothing. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
	z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** What a form of a new link accepts. */
export const shareLinkSchema = z.object({
	days: z.coerce.number().int().min(1).max(90),
	password: optional(z.string().min(8).max(72)),
	maxOpenings: optional(z.coerce.number().int().min(1).max(1000)),
});
export type ShareLinkFields = z.output<typeof shareLinkSchema>;
