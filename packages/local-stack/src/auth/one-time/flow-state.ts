import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import type { PoolClient } from "pg";
import { z } from "zod";
import { errors, invalid } from "../errors.ts";
import type { VerificationType } from "./verification-type.ts";

/** A client's proof (PKCE): it will show the text this was made from. */
export interface CodeChallenge {
	readonly challenge: string;
	readonly method: "s256" | "plain";
}

const flowRow = z.object({
	id: z.string(),
	user_id: z.string(),
	code_challenge: z.string(),
	code_challenge_method: z.enum(["s256", "plain"]),
	authentication_method: z.string(),
	auth_code_issued_at: z.date(),
});
const LIFETIME_MILLISECONDS = 5 * 60_000;

/** Remembers the challenge a mail was asked for with, until its link is followed. */
export async function rememberChallenge(
	client: PoolClient,
	userId: string,
	type: VerificationType,
	{ challenge, method }: CodeChallenge,
): Promise<void> {
	await client.query(
		`insert into auth.flow_state
			(id, user_id, auth_code, code_challenge, code_challenge_method, provider_type, authentication_method)
		values ($1, $2, $3, $4, $5, 'email', $6)`,
		[randomUUID(), userId, randomUUID(), challenge, method, type],
	);
}

/** The code a followed link hands to the client; nothing when no client is waiting for one. */
export async function issueCode(
	client: PoolClient,
	userId: string,
	type: VerificationType,
): Promise<string | undefined> {
	const { rows } = await client.query<{ auth_code: string }>(
		`update auth.flow_state set auth_code_issued_at = now(), updated_at = now()
		where id = (
			select id from auth.flow_state where user_id = $1 and authentication_method = $2
			order by created_at desc limit 1
		) returning auth_code`,
		[userId, type],
	);
	return rows[0]?.auth_code;
}

/**
 * Uses up a code: the person and how they proved who they are.
 * @throws `AuthError` when the code is unknown, too old or the verifier is not what the challenge was made from.
 */
export async function redeemCode(
	client: PoolClient,
	code: string,
	verifier: string,
): Promise<{ userId: string; type: string }> {
	if (code === "" || verifier === "") {
		throw invalid("invalid request: both auth code and code verifier should be non-empty");
	}
	const { rows } = await client.query(
		"delete from auth.flow_state where auth_code = $1 and auth_code_issued_at is not null returning *",
		[code],
	);
	if (!rows[0]) throw errors.flowStateNotFound();
	const flow = flowRow.parse(rows[0]);
	if (Date.now() - flow.auth_code_issued_at.getTime() > LIFETIME_MILLISECONDS)
		throw errors.flowStateExpired();
	if (!answersChallenge(verifier, flow.code_challenge, flow.code_challenge_method)) {
		throw errors.badCodeVerifier();
	}
	return { userId: flow.user_id, type: flow.authentication_method };
}

function answersChallenge(verifier: string, challenge: string, method: CodeChallenge["method"]): boolean {
	const shown = method === "s256" ? createHash("sha256").update(verifier).digest("base64url") : verifier;
	const [left, right] = [Buffer.from(shown), Buffer.from(challenge)];
	return left.length === right.length && timingSafeEqual(left, right);
}
