import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { invalid } from "../errors.ts";
import { readBody } from "../http/input.ts";
import { type AuthContext, originOf } from "../http/origin.ts";
import type { SessionJson } from "../sessions/issue-session.ts";
import { refreshSession } from "../sessions/refresh-session.ts";

const body = z.object({ refresh_token: z.string().nullish() });

/** `POST /token?grant_type=refresh_token`. */
export async function refresh(environment: AuthEnvironment, context: AuthContext): Promise<SessionJson> {
	const input = await readBody(context, body);
	await environment.limits.count("token_refresh", originOf(context).address);
	if (!input.refresh_token) throw invalid("refresh_token required");
	return refreshSession(environment, input.refresh_token);
}
