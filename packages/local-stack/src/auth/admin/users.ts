import { createHash, randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { AuthError, errors, invalid } from "../errors.ts";
import { readBody } from "../http/input.ts";
import type { AuthContext } from "../http/origin.ts";
import { markIdentities } from "../one-time/complete-verification.ts";
import { inTransaction } from "../transaction.ts";
import { findIdentities, findUser } from "../users/find-user.ts";
import { unknownPassword } from "../users/password.ts";
import { type UserJson, userJson } from "../users/user-json.ts";
import type { UserRow } from "../users/user-row.ts";
import { insertEmailIdentity, insertUser, updateUser } from "../users/write-user.ts";
import { changesOf, userFields } from "./user-fields.ts";

/** `POST /admin/users`. */
export async function createUser(environment: AuthEnvironment, context: AuthContext): Promise<UserJson> {
	const fields = await readBody(context, userFields);
	if (!fields.email && !fields.phone) throw invalid("Cannot create a user without either an email or phone");
	const changes = await changesOf(environment, fields);
	const provider = fields.email ? "email" : "phone";
	const id = changes.id ?? randomUUID();
	return inTransaction(environment.pool, async (client) => {
		if (changes.email && (await findUser(client, "email", changes.email))) throw errors.emailExists();
		const user = await insertUser(client, {
			encrypted_password: await unknownPassword(),
			...changes,
			id,
			raw_app_meta_data: { provider, providers: [provider], ...fields.app_metadata },
			raw_user_meta_data: {
				...fields.user_metadata,
				...(provider === "email" && fields.email_confirm ? { email_verified: true } : {}),
			},
		});
		return userJson(client, user);
	});
}

/** `GET /admin/users/:id`. */
export function readUser(environment: AuthEnvironment, context: AuthContext): Promise<UserJson> {
	return withUser(environment, context, userJson);
}

/** `PUT /admin/users/:id`. */
export async function changeUserAsAdministrator(
	environment: AuthEnvironment,
	context: AuthContext,
): Promise<UserJson> {
	const fields = await readBody(context, userFields);
	return withUser(environment, context, async (client, user) => {
		const { id: _, ...changes } = await changesOf(environment, fields, user);
		const changed = await updateUser(client, user.id, changes);
		if (changes.email) await changeIdentity(client, changed, changes.email);
		if (changes.email_confirmed_at) await markIdentities(client, user.id, { email_verified: true });
		return userJson(client, changed);
	});
}

const deletion = z.object({ should_soft_delete: z.boolean().default(false) });

/** `DELETE /admin/users/:id`; softly, the row stays, unusable and without the address. */
export async function deleteUser(environment: AuthEnvironment, context: AuthContext): Promise<void> {
	const { should_soft_delete: softly } = await readBody(context, deletion);
	await withUser(environment, context, async (client, user) => {
		if (softly) await forgetUser(client, user);
		else await removeUser(client, user);
	});
}

async function removeUser(client: PoolClient, user: UserRow): Promise<void> {
	await client.query("delete from auth.users where id = $1", [user.id]).catch((cause) => {
		throw Object.assign(new AuthError(500, "unexpected_failure", "Database error deleting user"), { cause });
	});
}

async function forgetUser(client: PoolClient, user: UserRow): Promise<void> {
	const obscured = createHash("sha256")
		.update(user.id + user.email)
		.digest("base64url");
	await client.query("delete from auth.sessions where user_id = $1", [user.id]);
	await client.query("delete from auth.identities where user_id = $1", [user.id]);
	await updateUser(client, user.id, {
		email: obscured,
		phone: null,
		encrypted_password: "",
		confirmation_token: "",
		recovery_token: "",
		email_change: "",
		email_change_token_new: "",
		email_change_token_current: "",
		raw_user_meta_data: {},
		raw_app_meta_data: {},
		deleted_at: new Date(),
	});
}

async function changeIdentity(client: PoolClient, user: UserRow, email: string): Promise<void> {
	const identities = await findIdentities(client, user.id);
	if (identities.some(({ provider }) => provider === "email"))
		await markIdentities(client, user.id, { email });
	else await insertEmailIdentity(client, user, email);
}

function withUser<T>(
	environment: AuthEnvironment,
	context: AuthContext,
	work: (client: PoolClient, user: UserRow) => Promise<T>,
): Promise<T> {
	const id = z.uuid().safeParse(context.req.param("id"));
	if (!id.success) throw new AuthError(404, "validation_failed", "user_id must be an UUID");
	return inTransaction(environment.pool, async (client) => {
		const user = await findUser(client, "id", id.data);
		if (!user) throw errors.userNotFound();
		return work(client, user);
	});
}
