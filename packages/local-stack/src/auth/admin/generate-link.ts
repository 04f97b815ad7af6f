import type { PoolClient } from "pg";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors, invalid } from "../errors.ts";
import { prepareEmailChange } from "../flows/change-email.ts";
import { metadata, readBody, redirectTarget, requireEmail } from "../http/input.ts";
import type { AuthContext } from "../http/origin.ts";
import { verificationUrl } from "../mail/mailer.ts";
import type { OneTimeToken } from "../one-time/one-time-token.ts";
import { storeToken } from "../one-time/send-token.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { hashPassword, requireStrong, unknownPassword } from "../users/password.ts";
import { type UserJson, userJson } from "../users/user-json.ts";
import type { UserRow } from "../users/user-row.ts";
import { insertUnconfirmed } from "./insert-unconfirmed.ts";

const body = z.object({
	type: z.enum(["signup", "invite", "magiclink", "recovery", "email_change_current", "email_change_new"]),
	email: z.string(),
	new_email: z.string().nullish(),
	password: z.string().nullish(),
	data: metadata.nullish(),
	redirect_to: z.string().nullish(),
});
type Input = z.infer<typeof body>;

/** A code made for a person, and what it will confirm. */
interface Generated {
	readonly user: UserRow;
	readonly token: OneTimeToken;
	readonly type: Input["type"];
}

/** `POST /admin/generate_link`: the link a mail would carry, for whoever sends it otherwise. */
export async function generateLink(environment: AuthEnvironment, context: AuthContext): Promise<UserJson> {
	const input = await readBody(context, body);
	const redirectTo = redirectTarget(environment, context, input.redirect_to ?? undefined);
	return inTransaction(environment.pool, async (client) => {
		const { user, token, type } = await generate(environment, client, input);
		const confirms = type === "email_change_current" || type === "email_change_new" ? "email_change" : type;
		return {
			...(await userJson(client, user)),
			action_link: verificationUrl(environment.url, { type: confirms, token, redirectTo }),
			email_otp: token.code,
			hashed_token: token.hash,
			verification_type: type,
			redirect_to: redirectTo,
		};
	});
}

async function generate(environment: AuthEnvironment, client: PoolClient, input: Input): Promise<Generated> {
	const email = requireEmail(input.email);
	const existing = await findUser(client, "email", email);
	if (input.type === "email_change_current" || input.type === "email_change_new") {
		if (!existing) throw errors.userNotFound();
		return generateEmailChange(environment, client, existing, input.type, input.new_email);
	}
	const { user, type } = existing
		? { user: requireFitting(existing, input.type), type: input.type }
		: await insertFor(environment, client, email, { ...input, type: input.type });
	const { token, updated } = await storeToken(environment, client, user, type, {});
	return { user: updated, token, type };
}

type SingleMailType = Exclude<Input["type"], "email_change_current" | "email_change_new">;

function requireFitting(user: UserRow, type: SingleMailType): UserRow {
	if ((type === "signup" || type === "invite") && user.email_confirmed_at) throw errors.emailExists();
	return user;
}

/** A magic link for somebody new becomes the link that confirms their sign-up. */
async function insertFor(
	{ configuration }: AuthEnvironment,
	client: PoolClient,
	email: string,
	{ type, password, data }: Input & { type: SingleMailType },
): Promise<{ user: UserRow; type: SingleMailType }> {
	if (type === "recovery") throw errors.userNotFound();
	if (type === "signup") {
		if (!password) throw invalid("Signup requires a valid password");
		requireStrong(password, configuration);
	}
	const encrypted_password = password ? await hashPassword(password) : await unknownPassword();
	const user = await insertUnconfirmed(client, { email, encrypted_password, data: data ?? {} });
	return { user, type: type === "magiclink" ? "signup" : type };
}

async function generateEmailChange(
	environment: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	type: "email_change_current" | "email_change_new",
	newEmail: string | null | undefined,
): Promise<Generated> {
	const email = requireEmail(newEmail);
	if (await findUser(client, "email", email)) throw errors.emailExists();
	const prepared = await prepareEmailChange(environment, client, user, email, undefined);
	const token = type === "email_change_new" ? prepared.newMailbox : prepared.presentMailbox;
	if (!token) throw invalid("The present address confirms nothing: double_confirm_changes is off");
	return { user: prepared.user, token, type };
}
