import { z } from "zod";
import { emailSchema } from "../session/schema.ts";

/** Whom to invite. */
export const invitationSchema = z.object({
	email: emailSchema,
	displayName: z.string().trim().min(1).max(120),
});
export type InvitationFields = z.infer<typeof invitationSchema>;
