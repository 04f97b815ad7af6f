import type { AuthEnvironment } from "../environment.ts";
import { invalid } from "../errors.ts";
import { requireCaller } from "../http/caller.ts";
import type { AuthContext } from "../http/origin.ts";
import { createOneTimeToken } from "../one-time/one-time-token.ts";
import { requirePause } from "../one-time/send-token.ts";
import { inTransaction } from "../transaction.ts";
import { updateUser } from "../users/write-user.ts";

/** `GET /reauthenticate`: mails a code with which an old session may change the password. */
export async function reauthenticate(environment: AuthEnvironment, context: AuthContext): Promise<void> {
	const { user } = await requireCaller(environment, context);
	const { email } = user;
	if (!email) throw invalid("Reauthentication requires the user to have an email or a phone number");
	requirePause(environment, user.reauthentication_sent_at);
	await environment.limits.countMail(environment.configuration);
	const token = createOneTimeToken(email, environment.configuration.email.otp_length, false);
	await inTransaction(environment.pool, async (client) => {
		await updateUser(client, user.id, {
			reauthentication_token: token.hash,
			reauthentication_sent_at: new Date(),
		});
		await environment.mailer.send("reauthentication", {
			to: email,
			token,
			redirectTo: environment.configuration.site_url,
			data: user.raw_user_meta_data,
		});
	});
}
