import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors, invalid } from "../errors.ts";
import { challengeFields, mailRequest, metadata, readBody, requireEmail } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { sendToken } from "../one-time/send-token.ts";
import { issueSession, type SessionJson } from "../sessions/issue-session.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { hashPassword, requireStrong } from "../users/password.ts";
import { type UserJson, userJson } from "../users/user-json.ts";
import type { UserRow } from "../users/user-row.ts";
import { insertUser } from "../users/write-user.ts";

const body = z.object({
	email: z.string().nullish(),
	phone: z.string().nullish(),
	password: z.string().nullish(),
	data: metadata.nullish(),
	...challengeFields,
});

/** `POST /signup`: with an address and password, or anonymous when neither is given and config.toml allows it. */
export async function signUp(
	environment: AuthEnvironment,
	context: AuthContext,
): Promise<SessionJson | UserJson> {
	const input = await readBody(context, body);
	const { configuration, limits } = environment;
	const { address } = originOf(context);
	if (!input.email && !input.phone) {
		await limits.count("anonymous_users", address);
		return signUpAnonymously(environment, context, input.data ?? {});
	}
	await limits.count("sign_in_sign_ups", address);
	if (!configuration.enable_signup) throw errors.signUpDisabled();
	if (input.phone) throw errors.phoneDisabled();
	if (!configuration.email.enable_signup) throw errors.emailSignUpDisabled();
	if (!input.password) throw invalid("Signup requires a valid password");
	const email = requireEmail(input.email);
	requireStrong(input.password, configuration);
	const encrypted_password = await hashPassword(input.password);
	const request = mailRequest(environment, context, input);
	return inTransaction(environment.pool, async (client) => {
		const existing = await findUser(client, "email", email);
		if (existing?.email_confirmed_at) return answerForExisting(environment, email, input.data ?? {});
		const person = { email, encrypted_password, data: input.data ?? {} };
		if (configuration.email.enable_confirmations) {
			const user = existing ?? (await insertPerson(client, person, false));
			return userJson(client, await sendToken(environment, client, user, "signup", request));
		}
		const user = existing ?? (await insertPerson(client, person, true));
		return issueSession(environment, client, user, "password", originOf(context));
	});
}

/** Somebody about to be inserted. */
export interface NewPerson {
	readonly email: string;
	readonly encrypted_password: string;
	readonly data: Readonly<Record<string, unknown>>;
}

/** Inserts somebody who signs in by mail address. */
export function insertPerson(
	client: PoolClient,
	{ email, encrypted_password, data }: NewPerson,
	confirmed: boolean,
): Promise<UserRow> {
	const id = randomUUID();
	return insertUser(client, {
		id,
		email,
		encrypted_password,
		email_confirmed_at: confirmed ? new Date() : null,
		raw_app_meta_data: { provider: "email", providers: ["email"] },
		raw_user_meta_data: { ...data, sub: id, email, email_verified: confirmed, phone_verified: false },
	});
}

/** Where addresses are confirmed by mail, an answer must not tell whether somebody has an account. */
function answerForExisting(
	{ configuration }: AuthEnvironment,
	email: string,
	data: Readonly<Record<string, unknown>>,
): UserJson {
	if (!configuration.email.enable_confirmations) throw errors.userExists();
	const now = new Date();
	return {
		id: randomUUID(),
		aud: "authenticated",
		role: "",
		email,
		phone: "",
		confirmation_sent_at: now,
		app_metadata: { provider: "email", providers: ["email"] },
		user_metadata: data,
		identities: [],
		created_at: now,
		updated_at: now,
		is_anonymous: false,
	};
}

async function signUpAnonymously(
	environment: AuthEnvironment,
	context: AuthContext,
	data: Readonly<Record<string, unknown>>,
): Promise<SessionJson> {
	const { configuration, pool } = environment;
	if (!configuration.enable_signup) throw errors.signUpDisabled();
	if (!configuration.enable_anonymous_sign_ins) throw errors.anonymousDisabled();
	return inTransaction(pool, async (client) => {
		const user = await insertUser(client, {
			is_anonymous: true,
			raw_app_meta_data: {},
			raw_user_meta_data: { ...data },
		});
		return issueSession(environment, client, user, "anonymous", originOf(context));
	});
}
