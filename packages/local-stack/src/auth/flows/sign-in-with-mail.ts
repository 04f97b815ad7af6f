import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { challengeFields, mailRequest, metadata, readBody, requireEmail } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { sendToken } from "../one-time/send-token.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { unknownPassword } from "../users/password.ts";
import { insertPerson } from "./sign-up.ts";

const body = z.object({
	email: z.string().nullish(),
	phone: z.string().nullish(),
	create_user: z.boolean().default(true),
	data: metadata.nullish(),
	...challengeFields,
});

/**
 * `POST /otp`: mails a code and a link. Somebody new is signed up, and confirmed by using either.
 * @throws `AuthError` for somebody new when the client or config.toml wants no sign-up.
 */
export async function signInWithMail(environment: AuthEnvironment, context: AuthContext): Promise<void> {
	const input = await readBody(context, body);
	await environment.limits.count("sign_in_sign_ups", originOf(context).address);
	if (input.phone) throw errors.phoneDisabled();
	const email = requireEmail(input.email);
	const request = mailRequest(environment, context, input);
	const { configuration, pool } = environment;
	await inTransaction(pool, async (client) => {
		const existing = await findUser(client, "email", email);
		if (existing?.email_confirmed_at) {
			await sendToken(environment, client, existing, "magiclink", request);
			return;
		}
		if (!existing && !input.create_user) throw errors.otpSignUpDisabled();
		if (!existing && !configuration.enable_signup) throw errors.signUpDisabled();
		if (!configuration.email.enable_signup) throw errors.emailSignUpDisabled();
		const confirmed = !configuration.email.enable_confirmations;
		const person = { email, encrypted_password: await unknownPassword(), data: input.data ?? {} };
		const user = existing ?? (await insertPerson(client, person, confirmed));
		await sendToken(environment, client, user, confirmed ? "magiclink" : "signup", request);
	});
}
