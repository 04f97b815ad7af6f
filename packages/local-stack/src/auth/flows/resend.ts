import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { challengeFields, mailRequest, readBody, requireEmail } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { sendToken } from "../one-time/send-token.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { sendEmailChange } from "./change-email.ts";

const body = z.object({
	type: z.enum(["signup", "email_change", "sms", "phone_change"], {
		message: "Missing one of these types: signup, email_change, sms, phone_change",
	}),
	email: z.string().nullish(),
	...challengeFields,
});

/** `POST /resend`: mails a confirmation again; says the same when there is nothing to confirm. */
export async function resend(environment: AuthEnvironment, context: AuthContext): Promise<void> {
	const input = await readBody(context, body);
	await environment.limits.count("sign_in_sign_ups", originOf(context).address);
	if (input.type === "sms" || input.type === "phone_change") throw errors.phoneDisabled();
	const email = requireEmail(input.email);
	const request = mailRequest(environment, context, input);
	await inTransaction(environment.pool, async (client) => {
		const user = await findUser(client, "email", email);
		if (!user) return;
		if (input.type === "email_change") {
			if (user.email_change) await sendEmailChange(environment, client, user, user.email_change, request);
		} else if (!user.email_confirmed_at) await sendToken(environment, client, user, "signup", request);
	});
}
