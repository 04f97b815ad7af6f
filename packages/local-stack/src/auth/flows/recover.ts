import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { challengeFields, mailRequest, readBody, requireEmail } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { sendToken } from "../one-time/send-token.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";

const body = z.object({ email: z.string().nullish(), ...challengeFields });

/** `POST /recover`: mails a link to set a new password; says the same when nobody has the address. */
export async function recover(environment: AuthEnvironment, context: AuthContext): Promise<void> {
	const input = await readBody(context, body);
	await environment.limits.count("sign_in_sign_ups", originOf(context).address);
	const email = requireEmail(input.email);
	const request = mailRequest(environment, context, input);
	await inTransaction(environment.pool, async (client) => {
		const user = await findUser(client, "email", email);
		if (user) await sendToken(environment, client, user, "recovery", request);
	});
}
