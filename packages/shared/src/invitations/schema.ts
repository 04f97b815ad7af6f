import { z } from "zod";
import { displayNameSchema } from "../members/display-name.ts";
import { emailSchema } from "../session/schema.ts";

/** Whom to invite. */
export const invitationSchema = z.object({
	email: emailSchema,
	displayName: displayNameSchema,
});
export type InvitationFields = z.infer<typeof invitationSchema>;
