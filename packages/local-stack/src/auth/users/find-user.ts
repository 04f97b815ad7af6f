import type { PoolClient } from "pg";
import { type IdentityRow, identityRow, type UserRow, userRow } from "./user-row.ts";

/** The columns a person can be found by. */
export type UserKey =
	| "id"
	| "email"
	| "confirmation_token"
	| "recovery_token"
	| "email_change_token_new"
	| "email_change_token_current";

/** Finds one person, locked until the transaction ends so that two requests cannot use one token. */
export async function findUser(
	client: PoolClient,
	key: UserKey,
	value: string,
): Promise<UserRow | undefined> {
	const { rows } = await client.query(
		`select * from auth.users where ${key} = $1 and is_sso_user = false limit 1 for update`,
		[key === "email" ? value.toLowerCase() : value],
	);
	return rows[0] ? userRow.parse(rows[0]) : undefined;
}

/** How a person can sign in, oldest first. */
export async function findIdentities(client: PoolClient, userId: string): Promise<IdentityRow[]> {
	const { rows } = await client.query(
		"select * from auth.identities where user_id = $1 order by created_at, id",
		[userId],
	);
	return rows.map((row) => identityRow.parse(row));
}
