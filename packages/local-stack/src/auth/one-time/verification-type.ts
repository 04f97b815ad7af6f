import { z } from "zod";

/** What a mailed code or link confirms. */
const verificationType = z.enum(["signup", "invite", "magiclink", "recovery", "email_change"]);
export type VerificationType = z.infer<typeof verificationType>;

/** What clients may name: `email` stands for whichever of sign-up and magic link was sent. */
export const requestedType = z.enum([...verificationType.options, "email"]);
export type RequestedType = z.infer<typeof requestedType>;
