import type { AuthEnvironment } from "../environment.ts";
import { AuthError, errors, invalid } from "../errors.ts";
import { redirectTarget } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { completeVerification } from "../one-time/complete-verification.ts";
import { issueCode } from "../one-time/flow-state.ts";
import { isChallenged } from "../one-time/one-time-token.ts";
import { verifyHash } from "../one-time/verify-token.ts";
import { issueSession, type SessionJson } from "../sessions/issue-session.ts";
import { inTransaction } from "../transaction.ts";
import { OTHER_MAILBOX_PENDING, requireType } from "./verify.ts";

/** Where a followed link sends the browser, and with what. */
type Outcome =
	| { readonly query: Readonly<Record<string, string>> }
	| { readonly fragment: Readonly<Record<string, string>> };

/**
 * `GET /verify`, the link in a mail: leads the browser to the application, with the session in the fragment or,
 * for a client that sent a challenge, with a code in the query. A link that is no good leads there with the error.
 */
export async function followLink(environment: AuthEnvironment, context: AuthContext): Promise<string> {
	await environment.limits.count("token_verifications", originOf(context).address);
	const type = requireType(context.req.query("type"));
	const token = context.req.query("token") ?? context.req.query("token_hash");
	if (!token) throw invalid("Verify requires a token or a token hash");
	const target = redirectTarget(environment, context);
	try {
		return addressWith(target, await follow(environment, context, token, type));
	} catch (error) {
		if (!(error instanceof AuthError) || error.status >= 500) throw error;
		return addressWithError(target, error, isChallenged(token));
	}
}

function follow(
	environment: AuthEnvironment,
	context: AuthContext,
	token: string,
	requested: ReturnType<typeof requireType>,
): Promise<Outcome> {
	return inTransaction(environment.pool, async (client) => {
		const verified = await verifyHash(environment, client, token, requested);
		const user = await completeVerification(environment, client, verified);
		if (!user) return { fragment: { message: OTHER_MAILBOX_PENDING } };
		if (!isChallenged(token)) {
			const session = await issueSession(environment, client, user, "otp", originOf(context));
			return { fragment: fragmentOf(session, requested) };
		}
		const code = await issueCode(client, user.id, verified.type);
		if (code === undefined) throw errors.flowStateNotFound();
		return { query: { code } };
	});
}

function fragmentOf(session: SessionJson, type: string): Record<string, string> {
	return {
		access_token: session.access_token,
		expires_at: String(session.expires_at),
		expires_in: String(session.expires_in),
		refresh_token: session.refresh_token,
		token_type: session.token_type,
		type,
	};
}

function addressWith(target: string, outcome: Outcome): string {
	const url = new URL(target);
	if ("query" in outcome) {
		for (const [name, value] of Object.entries(outcome.query)) url.searchParams.set(name, value);
	} else url.hash = new URLSearchParams(outcome.fragment).toString();
	return url.href;
}

function addressWithError(target: string, error: AuthError, challenged: boolean): string {
	const details = {
		error: "access_denied",
		error_code: error.code,
		error_description: error.code === "otp_expired" ? "Email link is invalid or has expired" : error.message,
	};
	const url = new URL(challenged ? addressWith(target, { query: details }) : target);
	url.hash = new URLSearchParams(details).toString();
	return url.href;
}
