import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { readBody } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import { redeemCode } from "../one-time/flow-state.ts";
import { issueSession, type SessionJson } from "../sessions/issue-session.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";

const body = z.object({ auth_code: z.string().default(""), code_verifier: z.string().default("") });

/** `POST /token?grant_type=pkce`: the code of a followed link and the client's proof, for a session. */
export async function exchangeCode(environment: AuthEnvironment, context: AuthContext): Promise<SessionJson> {
	const input = await readBody(context, body);
	const origin = originOf(context);
	await environment.limits.count("token_refresh", origin.address);
	return inTransaction(environment.pool, async (client) => {
		const { userId } = await redeemCode(client, input.auth_code, input.code_verifier);
		const user = await findUser(client, "id", userId);
		if (!user) throw errors.flowStateNotFound();
		return issueSession(environment, client, user, "otp", origin);
	});
}
