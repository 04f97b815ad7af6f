import type { PoolClient } from "pg";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { type Caller, requireCaller } from "../http/caller.ts";
import { challengeFields, mailRequest, metadata, readBody, requireEmail } from "../http/input.ts";
import type { AuthContext } from "../http/origin.ts";
import { hashCode } from "../one-time/one-time-token.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { mergeMetadata } from "../users/merge-metadata.ts";
import { hashPassword, matchesPassword, requireStrong } from "../users/password.ts";
import { type UserJson, userJson } from "../users/user-json.ts";
import type { UserRow } from "../users/user-row.ts";
import { updateUser } from "../users/write-user.ts";
import { sendEmailChange } from "./change-email.ts";

const body = z.object({
	email: z.string().nullish(),
	phone: z.string().nullish(),
	password: z.string().nullish(),
	nonce: z.string().nullish(),
	data: metadata.nullish(),
	...challengeFields,
});
type Input = z.infer<typeof body>;

/** A session this old needs a fresh code before it may change the password, where config.toml asks for it. */
const TRUSTED_SESSION_MILLISECONDS = 24 * 3_600_000;

/** `PUT /user`: a person changes their own password, metadata or address. */
export async function changeUser(environment: AuthEnvironment, context: AuthContext): Promise<UserJson> {
	const caller = await requireCaller(environment, context);
	const input = await readBody(context, body);
	if (input.phone) throw errors.phoneDisabled();
	const request = mailRequest(environment, context, input);
	return inTransaction(environment.pool, async (client) => {
		let user = await findUser(client, "id", caller.user.id);
		if (!user) throw errors.userOfTokenNotFound();
		if (input.password) user = await changePassword(environment, client, { ...caller, user }, input);
		if (input.data) {
			user = await updateUser(client, user.id, {
				raw_user_meta_data: mergeMetadata(user.raw_user_meta_data, input.data),
			});
		}
		if (input.email && input.email.toLowerCase() !== user.email) {
			const email = requireEmail(input.email);
			if (await findUser(client, "email", email)) throw errors.emailExists();
			user = await sendEmailChange(environment, client, user, email, request);
		}
		return userJson(client, user);
	});
}

async function changePassword(
	environment: AuthEnvironment,
	client: PoolClient,
	{ user, sessionId }: Caller,
	{ password, nonce }: Input,
): Promise<UserRow> {
	const chosen = password ?? "";
	requireStrong(chosen, environment.configuration);
	if (await matchesPassword(chosen, user.encrypted_password)) throw errors.samePassword();
	if (environment.configuration.email.secure_password_change) {
		await requireReauthentication(environment, client, { user, sessionId }, nonce ?? "");
	}
	// Whoever else is signed in as this person may be the reason for the new password.
	await client.query("delete from auth.sessions where user_id = $1 and id <> $2", [user.id, sessionId]);
	return updateUser(client, user.id, {
		encrypted_password: await hashPassword(chosen),
		reauthentication_token: "",
		recovery_token: "",
	});
}

async function requireReauthentication(
	{ configuration }: AuthEnvironment,
	client: PoolClient,
	{ user, sessionId }: Caller,
	nonce: string,
): Promise<void> {
	const { rows } = await client.query<{ created_at: Date }>(
		"select created_at from auth.sessions where id = $1",
		[sessionId],
	);
	const since = rows[0]?.created_at.getTime() ?? 0;
	if (Date.now() - since < TRUSTED_SESSION_MILLISECONDS) return;
	if (nonce === "") throw errors.reauthenticationNeeded();
	const sent = user.reauthentication_sent_at?.getTime() ?? 0;
	const isFresh = sent + configuration.email.otp_expiry * 1000 > Date.now();
	if (!isFresh || user.reauthentication_token !== hashCode(user.email ?? "", nonce)) {
		throw errors.reauthenticationInvalid();
	}
}
