import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors, invalid } from "../errors.ts";
import { readBody } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { issueSession, requireNotBanned, type SessionJson } from "../sessions/issue-session.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { matchesPassword, unknownPassword } from "../users/password.ts";

const body = z.object({
	email: z.string().nullish(),
	phone: z.string().nullish(),
	password: z.string().default(""),
});

/** Compared against when nobody has the address, so that the answer takes as long. */
const nobody = unknownPassword();

/**
 * `POST /token?grant_type=password`. Wrong guesses count against `sign_in_sign_ups`; right ones do not.
 * @throws `AuthError` the same for a wrong password and an unknown address.
 */
export async function signInWithPassword(
	environment: AuthEnvironment,
	context: AuthContext,
): Promise<SessionJson> {
	const { email, phone, password } = await readBody(context, body);
	const origin = originOf(context);
	await environment.limits.count("token_refresh", origin.address);
	await environment.limits.require("sign_in_sign_ups", origin.address);
	if (phone) throw errors.phoneDisabled();
	if (!email) throw invalid("missing email or phone");
	return inTransaction(environment.pool, async (client) => {
		const user = await findUser(client, "email", email);
		const matches = await matchesPassword(password, user?.encrypted_password ?? (await nobody));
		if (!user || !matches) {
			await environment.limits.count("sign_in_sign_ups", origin.address);
			throw errors.invalidCredentials();
		}
		requireNotBanned(user);
		if (!user.email_confirmed_at) throw errors.emailNotConfirmed();
		return issueSession(environment, client, user, "password", origin);
	});
}
