import type { PoolClient } from "pg";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import type { UserRow } from "../users/user-row.ts";
import { type UserChanges, updateUser } from "../users/write-user.ts";
import { type CodeChallenge, rememberChallenge } from "./flow-state.ts";
import { createOneTimeToken, type OneTimeToken } from "./one-time-token.ts";
import type { VerificationType } from "./verification-type.ts";

/** What a request for a mail came with. */
export interface MailRequest {
	/** Where the link leads in the end; already checked against the allowed addresses. */
	readonly redirectTo: string;
	readonly challenge?: CodeChallenge | undefined;
}

type SingleMailType = Exclude<VerificationType, "email_change">;

const TEMPLATES = {
	signup: "confirmation",
	invite: "invite",
	magiclink: "magic_link",
	recovery: "recovery",
} as const;

/**
 * Makes a code for a person, stores its hash and mails it.
 * @throws `AuthError` 429 when the last one went out a moment ago.
 */
export async function sendToken(
	environment: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	type: SingleMailType,
	request: MailRequest,
): Promise<UserRow> {
	const email = user.email ?? "";
	requirePause(environment, isConfirmation(type) ? user.confirmation_sent_at : user.recovery_sent_at);
	await environment.limits.countMail(environment.configuration);
	const { token, updated } = await storeToken(environment, client, user, type, request);
	await environment.mailer.send(TEMPLATES[type], {
		to: email,
		type,
		token,
		redirectTo: request.redirectTo,
		data: user.raw_user_meta_data,
	});
	return updated;
}

/** Makes a code for a person and stores its hash, without a mail: what `generate_link` asks for. */
export async function storeToken(
	{ configuration }: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	type: SingleMailType,
	{ challenge }: Pick<MailRequest, "challenge">,
): Promise<{ token: OneTimeToken; updated: UserRow }> {
	const { otp_length } = configuration.email;
	const token = createOneTimeToken(user.email ?? "", otp_length, challenge !== undefined);
	if (challenge) await rememberChallenge(client, user.id, type, challenge);
	return { token, updated: await updateUser(client, user.id, columns(type, token.hash)) };
}

/** @throws `AuthError` 429 while the least time between two mails to one person has not passed. */
export function requirePause({ configuration }: AuthEnvironment, lastSent: Date | null): void {
	if (!lastSent) return;
	const wait = lastSent.getTime() + configuration.email.max_frequency * 1000 - Date.now();
	if (wait > 0) throw errors.tooManyMails(Math.ceil(wait / 1000));
}

function columns(type: SingleMailType, hash: string): UserChanges {
	const now = new Date();
	if (!isConfirmation(type)) return { recovery_token: hash, recovery_sent_at: now };
	const invited = type === "invite" ? { invited_at: now } : {};
	return { confirmation_token: hash, confirmation_sent_at: now, ...invited };
}

function isConfirmation(type: SingleMailType): boolean {
	return type === "signup" || type === "invite";
}
