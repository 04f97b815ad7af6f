import type { PoolClient } from "pg";
import { findIdentities } from "./find-user.ts";
import type { IdentityRow, UserRow } from "./user-row.ts";

/** A user as clients see it; absent fields are left out, as GoTrue does. */
export type UserJson = Readonly<Record<string, unknown>>;

/** Builds what clients see of a user. */
export async function userJson(client: PoolClient, user: UserRow): Promise<UserJson> {
	return describeUser(user, await findIdentities(client, user.id));
}

/** The same from identities already read. */
export function describeUser(user: UserRow, identities: readonly IdentityRow[]): UserJson {
	const { email_change, banned_until, deleted_at, invited_at } = user;
	return {
		id: user.id,
		aud: user.aud ?? "authenticated",
		role: user.role ?? "authenticated",
		email: user.email ?? "",
		...present({ email_confirmed_at: user.email_confirmed_at }),
		phone: user.phone ?? "",
		...present({
			confirmation_sent_at: user.confirmation_sent_at,
			confirmed_at: user.confirmed_at,
			recovery_sent_at: user.recovery_sent_at,
			invited_at,
			new_email: email_change,
			email_change_sent_at: user.email_change_sent_at,
			reauthentication_sent_at: user.reauthentication_sent_at,
			last_sign_in_at: user.last_sign_in_at,
		}),
		app_metadata: user.raw_app_meta_data,
		user_metadata: user.raw_user_meta_data,
		identities: identities.map(describeIdentity),
		created_at: user.created_at,
		updated_at: user.updated_at,
		...present({ banned_until, deleted_at }),
		is_anonymous: user.is_anonymous,
	};
}

function describeIdentity(identity: IdentityRow): Record<string, unknown> {
	return {
		identity_id: identity.id,
		id: identity.provider_id,
		user_id: identity.user_id,
		identity_data: identity.identity_data,
		provider: identity.provider,
		last_sign_in_at: identity.last_sign_in_at,
		created_at: identity.created_at,
		updated_at: identity.updated_at,
		...present({ email: identity.email }),
	};
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));
}
