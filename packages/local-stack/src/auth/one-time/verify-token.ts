import { timingSafeEqual } from "node:crypto";
import type { PoolClient } from "pg";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { findUser, type UserKey } from "../users/find-user.ts";
import type { UserRow } from "../users/user-row.ts";
import { CHALLENGED_PREFIX, hashCode } from "./one-time-token.ts";
import type { RequestedType, VerificationType } from "./verification-type.ts";

/** A code that was right: whose, what it confirms, and the column it was stored in. */
export interface VerifiedToken {
	readonly user: UserRow;
	readonly type: VerificationType;
	readonly column: Exclude<UserKey, "id" | "email">;
}

type TokenColumn = VerifiedToken["column"];

interface Candidate {
	readonly column: TokenColumn;
	readonly type: VerificationType;
}

const CONFIRMATION: Candidate = { column: "confirmation_token", type: "signup" };
const RECOVERY: Candidate = { column: "recovery_token", type: "magiclink" };

const CANDIDATES: Readonly<Record<RequestedType, readonly Candidate[]>> = {
	signup: [CONFIRMATION],
	invite: [{ column: "confirmation_token", type: "invite" }],
	magiclink: [RECOVERY],
	recovery: [{ column: "recovery_token", type: "recovery" }],
	email: [CONFIRMATION, RECOVERY],
	email_change: [
		{ column: "email_change_token_current", type: "email_change" },
		{ column: "email_change_token_new", type: "email_change" },
	],
};

/**
 * Checks the hash a link carried.
 * @throws `AuthError` `otp_expired` when it is unknown, used or too old; GoTrue does not tell these apart.
 */
export async function verifyHash(
	environment: AuthEnvironment,
	client: PoolClient,
	hash: string,
	requested: RequestedType,
): Promise<VerifiedToken> {
	for (const { column, type } of CANDIDATES[requested]) {
		const user = hash === "" ? undefined : await findUser(client, column, hash);
		if (user && isFresh(environment, user, column)) return { user, column, type };
	}
	throw errors.otpExpired();
}

/**
 * Checks a typed code for an address.
 * @throws `AuthError` `otp_expired` as `verifyHash` does, also for an address nobody has.
 */
export async function verifyCode(
	environment: AuthEnvironment,
	client: PoolClient,
	email: string,
	code: string,
	requested: RequestedType,
): Promise<VerifiedToken> {
	const user = await findUserOfCode(client, email, code, requested);
	const hash = hashCode(email, code);
	for (const { column, type } of user ? CANDIDATES[requested] : []) {
		if (user && matches(user[column], hash) && isFresh(environment, user, column)) {
			return { user, column, type };
		}
	}
	throw errors.otpExpired();
}

/** The code sent to a new address is not found by the person's present one. */
async function findUserOfCode(
	client: PoolClient,
	email: string,
	code: string,
	requested: RequestedType,
): Promise<UserRow | undefined> {
	const user = await findUser(client, "email", email);
	if (user || requested !== "email_change") return user;
	const hash = hashCode(email, code);
	return (
		(await findUser(client, "email_change_token_new", hash)) ??
		findUser(client, "email_change_token_new", CHALLENGED_PREFIX + hash)
	);
}

function matches(stored: string | null, hash: string): boolean {
	const bare = stored?.startsWith(CHALLENGED_PREFIX) ? stored.slice(CHALLENGED_PREFIX.length) : stored;
	const [left, right] = [Buffer.from(bare ?? ""), Buffer.from(hash)];
	return left.length === right.length && timingSafeEqual(left, right);
}

function isFresh({ configuration }: AuthEnvironment, user: UserRow, column: TokenColumn): boolean {
	const sentAt = {
		confirmation_token: user.confirmation_sent_at,
		recovery_token: user.recovery_sent_at,
		email_change_token_new: user.email_change_sent_at,
		email_change_token_current: user.email_change_sent_at,
	}[column];
	return sentAt !== null && sentAt.getTime() + configuration.email.otp_expiry * 1000 > Date.now();
}
