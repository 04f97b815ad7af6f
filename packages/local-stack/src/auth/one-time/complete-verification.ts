import type { PoolClient } from "pg";
import type { AuthEnvironment } from "../environment.ts";
import { findIdentities } from "../users/find-user.ts";
import type { UserRow } from "../users/user-row.ts";
import { insertEmailIdentity, updateUser } from "../users/write-user.ts";
import type { VerifiedToken } from "./verify-token.ts";

/**
 * Does what a right code is for: confirms the address, or changes it, and uses the code up.
 * Returns nothing when a change of address still waits for the other mailbox.
 */
export async function completeVerification(
	environment: AuthEnvironment,
	client: PoolClient,
	verified: VerifiedToken,
): Promise<UserRow | undefined> {
	if (verified.type === "email_change") return changeEmail(environment, client, verified);
	const used = await updateUser(client, verified.user.id, { [verified.column]: "" });
	return used.email_confirmed_at ? used : confirmEmail(client, used);
}

/** Marks the address of a person as theirs. */
async function confirmEmail(client: PoolClient, user: UserRow): Promise<UserRow> {
	await markIdentities(client, user.id, { email_verified: true });
	return updateUser(client, user.id, {
		email_confirmed_at: new Date(),
		confirmation_token: "",
		raw_user_meta_data: { ...user.raw_user_meta_data, email_verified: true },
	});
}

/** Records a fact in every email identity of a person. */
export async function markIdentities(
	client: PoolClient,
	userId: string,
	facts: Readonly<Record<string, unknown>>,
): Promise<void> {
	await client.query(
		`update auth.identities set identity_data = identity_data || $2, updated_at = now()
		where user_id = $1 and provider = 'email'`,
		[userId, facts],
	);
}

const ONE_OF_TWO_CONFIRMED = 1;

async function changeEmail(
	{ configuration }: AuthEnvironment,
	client: PoolClient,
	{ user, column }: VerifiedToken,
): Promise<UserRow | undefined> {
	const needsBoth = configuration.email.double_confirm_changes && user.email !== null && user.email !== "";
	if (needsBoth && user.email_change_confirm_status !== ONE_OF_TWO_CONFIRMED) {
		await updateUser(client, user.id, {
			[column]: "",
			email_change_confirm_status: ONE_OF_TWO_CONFIRMED,
		});
		return undefined;
	}
	const email = user.email_change ?? "";
	const changed = await updateUser(client, user.id, {
		email,
		email_change: "",
		email_change_token_new: "",
		email_change_token_current: "",
		email_change_confirm_status: 0,
		email_confirmed_at: user.email_confirmed_at ?? new Date(),
		is_anonymous: false,
		raw_app_meta_data: { provider: "email", providers: ["email"], ...user.raw_app_meta_data },
		raw_user_meta_data: { ...user.raw_user_meta_data, email, email_verified: true },
	});
	const identities = await findIdentities(client, user.id);
	if (identities.some(({ provider }) => provider === "email")) {
		await markIdentities(client, user.id, { email, email_verified: true });
	} else await insertEmailIdentity(client, changed, email);
	return changed;
}
