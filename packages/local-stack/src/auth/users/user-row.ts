import { z } from "zod";

const time = z.date().nullable();
const text = z.string().nullable();
const metadata = z
	.record(z.string(), z.unknown())
	.nullable()
	.transform((value) => value ?? {});

/** A row of `auth.users`. */
export const userRow = z.object({
	id: z.string(),
	aud: text,
	role: text,
	email: text,
	encrypted_password: text,
	email_confirmed_at: time,
	confirmed_at: time,
	invited_at: time,
	confirmation_token: text,
	confirmation_sent_at: time,
	recovery_token: text,
	recovery_sent_at: time,
	email_change: text,
	email_change_token_new: text,
	email_change_token_current: text,
	email_change_sent_at: time,
	email_change_confirm_status: z.number().nullable(),
	last_sign_in_at: time,
	raw_app_meta_data: metadata,
	raw_user_meta_data: metadata,
	created_at: time,
	updated_at: time,
	phone: text,
	phone_confirmed_at: time,
	banned_until: time,
	reauthentication_token: text,
	reauthentication_sent_at: time,
	deleted_at: time,
	is_anonymous: z.boolean(),
});

export type UserRow = z.infer<typeof userRow>;

/** A row of `auth.identities`. */
export const identityRow = z.object({
	id: z.string(),
	provider_id: z.string(),
	user_id: z.string(),
	identity_data: z.record(z.string(), z.unknown()),
	provider: z.string(),
	last_sign_in_at: time,
	created_at: time,
	updated_at: time,
	email: text,
});

export type IdentityRow = z.infer<typeof identityRow>;
