import { z } from "zod";
import { duration } from "../../configuration/duration.ts";
import type { AuthEnvironment } from "../environment.ts";
import { invalid } from "../errors.ts";
import { metadata, requireEmail } from "../http/input.ts";
import { mergeMetadata } from "../users/merge-metadata.ts";
import { hashPassword, requireStrong } from "../users/password.ts";
import type { UserRow } from "../users/user-row.ts";
import type { UserChanges } from "../users/write-user.ts";

/** What an administrator may set of a person. */
export const userFields = z.object({
	id: z.uuid().nullish(),
	aud: z.string().nullish(),
	role: z.string().nullish(),
	email: z.string().nullish(),
	phone: z.string().nullish(),
	password: z.string().nullish(),
	password_hash: z.string().nullish(),
	email_confirm: z.boolean().nullish(),
	phone_confirm: z.boolean().nullish(),
	user_metadata: metadata.nullish(),
	app_metadata: metadata.nullish(),
	ban_duration: z.string().nullish(),
});
export type UserFields = z.infer<typeof userFields>;

/** The columns these fields set; `user` is the person they change, absent for a new one. */
export async function changesOf(
	{ configuration }: AuthEnvironment,
	fields: UserFields,
	user?: UserRow,
): Promise<UserChanges> {
	const { password, password_hash } = fields;
	if (password && password_hash) throw invalid("Only a password or a password hash should be provided");
	if (password) requireStrong(password, configuration);
	const encrypted = password ? await hashPassword(password) : password_hash;
	return defined({
		id: fields.id ?? undefined,
		aud: fields.aud ?? undefined,
		role: fields.role ?? undefined,
		email: fields.email ? requireEmail(fields.email) : undefined,
		phone: fields.phone ? fields.phone.replace(/^\+/, "") : undefined,
		encrypted_password: encrypted ?? undefined,
		email_confirmed_at: fields.email_confirm ? new Date() : undefined,
		phone_confirmed_at: fields.phone_confirm ? new Date() : undefined,
		banned_until: fields.ban_duration ? bannedUntil(fields.ban_duration) : undefined,
		raw_user_meta_data: fields.user_metadata
			? mergeMetadata(user?.raw_user_meta_data ?? {}, fields.user_metadata)
			: undefined,
		raw_app_meta_data: fields.app_metadata
			? mergeMetadata(user?.raw_app_meta_data ?? {}, fields.app_metadata)
			: undefined,
	});
}

function bannedUntil(text: string): Date | null {
	if (text === "none") return null;
	const seconds = duration.safeParse(text);
	if (!seconds.success)
		throw invalid("invalid format for ban duration: it takes a length of time such as 24h, or none");
	return new Date(Date.now() + seconds.data * 1000);
}

function defined<T extends object>(fields: T): Partial<T> {
	const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.assign({}, ...entries.map(([name, value]) => ({ [name]: value })));
}
