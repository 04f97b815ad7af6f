import type { PoolClient } from "pg";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { mailRequest, metadata, readBody, requireEmail } from "../http/input.ts";
import type { AuthContext } from "../http/origin.ts";
import { sendToken } from "../one-time/send-token.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { unknownPassword } from "../users/password.ts";
import { type UserJson, userJson } from "../users/user-json.ts";
import type { UserRow } from "../users/user-row.ts";
import { insertUnconfirmed } from "./insert-unconfirmed.ts";

const body = z.object({ email: z.string().nullish(), data: metadata.nullish() });

/**
 * `POST /invite`: makes a person and mails them a link to come in.
 * @throws `AuthError` when they have come in already.
 */
export async function invite(environment: AuthEnvironment, context: AuthContext): Promise<UserJson> {
	const input = await readBody(context, body);
	const email = requireEmail(input.email);
	const request = mailRequest(environment, context, {});
	return inTransaction(environment.pool, async (client) => {
		const user = await findOrInsert(client, email, input.data ?? {});
		return userJson(client, await sendToken(environment, client, user, "invite", request));
	});
}

/** The person with this address who has not come in yet, made if there is none. */
async function findOrInsert(
	client: PoolClient,
	email: string,
	data: Readonly<Record<string, unknown>>,
): Promise<UserRow> {
	const existing = await findUser(client, "email", email);
	if (existing?.email_confirmed_at) throw errors.emailExists();
	return existing ?? insertUnconfirmed(client, { email, encrypted_password: await unknownPassword(), data });
}
