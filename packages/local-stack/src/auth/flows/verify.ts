import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors, invalid } from "../errors.ts";
import { readBody, requireEmail } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { completeVerification } from "../one-time/complete-verification.ts";
import { requestedType } from "../one-time/verification-type.ts";
import { verifyCode, verifyHash } from "../one-time/verify-token.ts";
import { issueSession, type SessionJson } from "../sessions/issue-session.ts";
import { inTransaction } from "../transaction.ts";

const body = z.object({
	type: z.string().nullish(),
	email: z.string().nullish(),
	phone: z.string().nullish(),
	token: z.string().nullish(),
	token_hash: z.string().nullish(),
});

/** What the first of two mailboxes is told. */
export const OTHER_MAILBOX_PENDING =
	"Confirmation link accepted. Please proceed to confirm link sent to the other email";

/** `POST /verify`: a typed code, or the hash of a link, for a session. */
export async function verify(
	environment: AuthEnvironment,
	context: AuthContext,
): Promise<SessionJson | { code: string; msg: string }> {
	const input = await readBody(context, body);
	await environment.limits.count("token_verifications", originOf(context).address);
	if (input.phone) throw errors.phoneDisabled();
	const type = requireType(input.type);
	return inTransaction(environment.pool, async (client) => {
		const verified = input.token_hash
			? await verifyHash(environment, client, input.token_hash, type)
			: await verifyCode(environment, client, requireEmail(input.email), requireToken(input.token), type);
		const user = await completeVerification(environment, client, verified);
		if (!user) return { code: "200", msg: OTHER_MAILBOX_PENDING };
		return issueSession(environment, client, user, "otp", originOf(context));
	});
}

/** @throws `AuthError` unless this names something a code can confirm. */
export function requireType(type: string | null | undefined) {
	if (!type) throw invalid("Verify requires a verification type");
	const known = requestedType.safeParse(type);
	if (!known.success) throw invalid("Invalid email verification type");
	return known.data;
}

function requireToken(token: string | null | undefined): string {
	if (!token) throw invalid("Verify requires a token or a token hash");
	return token;
}
