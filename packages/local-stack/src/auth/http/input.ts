import type { Context } from "hono";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { AuthError, errors, invalid } from "../errors.ts";
import { isAllowedRedirect } from "../mail/redirects.ts";
import type { MailRequest } from "../one-time/send-token.ts";

const EMAIL = /^[^\s@"(),:;<>[\]\\]+@[^\s@.]+(\.[^\s@.]+)*$/;
const LONGEST_EMAIL = 255;

/** A person's own metadata. */
export const metadata = z.record(z.string(), z.unknown());

/** Fields with which a client asks for a code instead of tokens in the address (PKCE). */
export const challengeFields = {
	code_challenge: z.string().nullish(),
	code_challenge_method: z.string().nullish(),
};

/**
 * Reads a JSON body.
 * @throws `AuthError` 400 naming the field that is wrong.
 */
export async function readBody<Schema extends z.ZodType>(
	context: Context,
	schema: Schema,
): Promise<z.output<Schema>> {
	const text = await context.req.text();
	let value: unknown;
	try {
		value = text === "" ? {} : JSON.parse(text);
	} catch {
		throw new AuthError(400, "bad_json", "Could not parse request body as JSON");
	}
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw invalid(`${issue?.path.join(".") || "body"}: ${issue?.message ?? "is not valid"}`);
}

/** @throws `AuthError` unless this could be an address of mail; returned in lower case, as it is stored. */
export function requireEmail(email: string | null | undefined): string {
	if (!email) throw invalid("An email address is required");
	if (email.length > LONGEST_EMAIL || !EMAIL.test(email)) throw errors.invalidEmail();
	return email.toLowerCase();
}

/** Where a mail's link leads and which client waits for it. */
export function mailRequest(
	environment: AuthEnvironment,
	context: Context,
	body: { code_challenge?: string | null | undefined; code_challenge_method?: string | null | undefined },
): MailRequest {
	return { redirectTo: redirectTarget(environment, context), challenge: readChallenge(body) };
}

/** The address asked for if it is allowed, else the site: a mail must not lead people elsewhere. */
export function redirectTarget({ configuration }: AuthEnvironment, context: Context, asked?: string): string {
	const { site_url, additional_redirect_urls } = configuration;
	const target = asked ?? context.req.query("redirect_to") ?? context.req.header("redirect_to");
	return target && isAllowedRedirect(target, site_url, additional_redirect_urls) ? target : site_url;
}

function readChallenge({
	code_challenge: challenge,
	code_challenge_method: method,
}: {
	code_challenge?: string | null | undefined;
	code_challenge_method?: string | null | undefined;
}): MailRequest["challenge"] {
	if (!challenge && !method) return undefined;
	const known = z.enum(["s256", "plain"]).safeParse(method?.toLowerCase());
	if (!challenge || !known.success) {
		throw invalid("PKCE flow requires code_challenge_method and code_challenge to be set");
	}
	return { challenge, method: known.data };
}
