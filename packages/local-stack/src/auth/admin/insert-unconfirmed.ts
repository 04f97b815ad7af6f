import type { PoolClient } from "pg";
import type { NewPerson } from "../flows/sign-up.ts";
import type { UserRow } from "../users/user-row.ts";
import { insertUser } from "../users/write-user.ts";

/** Inserts somebody another invites: their metadata is what was said of them, nothing more, as GoTrue keeps it. */
export function insertUnconfirmed(
	client: PoolClient,
	{ email, encrypted_password, data }: NewPerson,
): Promise<UserRow> {
	return insertUser(client, {
		email,
		encrypted_password,
		raw_app_meta_data: { provider: "email", providers: ["email"] },
		raw_user_meta_data: { ...data },
	});
}
