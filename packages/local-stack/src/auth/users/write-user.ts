import { randomUUID } from "node:crypto";
import { DatabaseError, type PoolClient } from "pg";
import { errors, unexpected } from "../errors.ts";
import { type UserRow, userRow } from "./user-row.ts";

/** The columns of `auth.users` the service writes. */
export type UserChanges = Partial<Omit<UserRow, "created_at" | "updated_at" | "confirmed_at">>;

const UNIQUE_VIOLATION = "23505";

/**
 * Inserts a person, and their email identity when they have an address.
 * @throws `AuthError` "Database error saving new user" when a trigger of the project refuses, as GoTrue does.
 */
export async function insertUser(client: PoolClient, values: UserChanges): Promise<UserRow> {
	const id = values.id ?? randomUUID();
	const row = {
		instance_id: "00000000-0000-0000-0000-000000000000",
		aud: "authenticated",
		role: "authenticated",
		confirmation_token: "",
		recovery_token: "",
		email_change: "",
		email_change_token_new: "",
		...values,
		id,
	};
	const user = await write(
		client,
		`insert into auth.users (${names(row)}) values (${places(row)}) returning *`,
		Object.values(row),
		"Database error saving new user",
	);
	if (!user) throw unexpected("Database error saving new user");
	if (user.email) await insertEmailIdentity(client, user, user.email);
	return user;
}

/**
 * Changes a person.
 * @throws `AuthError` when the address is another person's, or a trigger of the project refuses.
 */
export async function updateUser(client: PoolClient, id: string, changes: UserChanges): Promise<UserRow> {
	const assignments = Object.keys(changes).map((name, index) => `"${name}" = $${index + 2}`);
	const user = await write(
		client,
		`update auth.users set ${[...assignments, "updated_at = now()"].join(", ")} where id = $1 returning *`,
		[id, ...Object.values(changes)],
		"Database error updating user",
	);
	if (!user) throw errors.userNotFound();
	return user;
}

/** Gives a person the identity `email`, which is what an address with a password or a link is. */
export async function insertEmailIdentity(client: PoolClient, user: UserRow, email: string): Promise<void> {
	await client.query(
		`insert into auth.identities (provider_id, user_id, provider, identity_data, last_sign_in_at)
		values ($1, $2, 'email', $3, now())`,
		[
			user.id,
			user.id,
			{ sub: user.id, email, email_verified: user.email_confirmed_at !== null, phone_verified: false },
		],
	);
}

async function write(
	client: PoolClient,
	sql: string,
	values: readonly unknown[],
	failure: string,
): Promise<UserRow | undefined> {
	try {
		const { rows } = await client.query(sql, [...values]);
		return rows[0] ? userRow.parse(rows[0]) : undefined;
	} catch (error) {
		if (!(error instanceof DatabaseError)) throw error;
		if (error.code === UNIQUE_VIOLATION && error.schema === "auth") throw errors.emailExists();
		throw Object.assign(unexpected(failure), { cause: error });
	}
}

function names(row: Readonly<Record<string, unknown>>): string {
	return Object.keys(row)
		.map((name) => `"${name}"`)
		.join(", ");
}

function places(row: Readonly<Record<string, unknown>>): string {
	return Object.keys(row)
		.map((_, index) => `$${index + 1}`)
		.join(", ");
}
