import type { PoolClient } from "pg";
import type { AuthEnvironment } from "../environment.ts";
import { rememberChallenge } from "../one-time/flow-state.ts";
import { createOneTimeToken, type OneTimeToken } from "../one-time/one-time-token.ts";
import { type MailRequest, requirePause } from "../one-time/send-token.ts";
import type { UserRow } from "../users/user-row.ts";
import { updateUser } from "../users/write-user.ts";

/** The codes of a change of address: for the new mailbox and, where both must agree, for the present one. */
export interface EmailChangeTokens {
	readonly user: UserRow;
	readonly newMailbox: OneTimeToken;
	readonly presentMailbox: OneTimeToken | undefined;
}

/** Prepares a change of address that the mailboxes still have to confirm. */
export async function prepareEmailChange(
	{ configuration }: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	email: string,
	challenge: MailRequest["challenge"],
): Promise<EmailChangeTokens> {
	const { double_confirm_changes, otp_length } = configuration.email;
	const challenged = challenge !== undefined;
	const newMailbox = createOneTimeToken(email, otp_length, challenged);
	const presentMailbox =
		double_confirm_changes && user.email ? createOneTimeToken(user.email, otp_length, challenged) : undefined;
	if (challenge) await rememberChallenge(client, user.id, "email_change", challenge);
	const changed = await updateUser(client, user.id, {
		email_change: email,
		email_change_token_new: newMailbox.hash,
		email_change_token_current: presentMailbox?.hash ?? "",
		email_change_sent_at: new Date(),
		email_change_confirm_status: 0,
	});
	return { user: changed, newMailbox, presentMailbox };
}

/** Prepares a change of address and mails the mailboxes concerned. */
export async function sendEmailChange(
	environment: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	email: string,
	request: MailRequest,
): Promise<UserRow> {
	requirePause(environment, user.email_change_sent_at);
	await environment.limits.countMail(environment.configuration);
	const prepared = await prepareEmailChange(environment, client, user, email, request.challenge);
	const send = (to: string, token: OneTimeToken) =>
		environment.mailer.send("email_change", {
			to,
			token,
			type: "email_change",
			redirectTo: request.redirectTo,
			data: user.raw_user_meta_data,
			email: user.email ?? "",
			newEmail: email,
		});
	if (prepared.presentMailbox) await send(user.email ?? "", prepared.presentMailbox);
	await send(email, prepared.newMailbox);
	return prepared.user;
}
