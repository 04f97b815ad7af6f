import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { DatabaseError } from "pg";
import type { Log } from "../../service.ts";
import { AuthError, errors, unexpected } from "../errors.ts";

const VERSION_HEADER = "x-supabase-api-version";
/** From this version on an error is `{code, message}`; before it was `{code: <status>, error_code, msg}`. */
const NAMED_CODES_VERSION = "2024-01-01";
const UNIQUE_VIOLATION = "23505";

/** Answers with an error in the shape the client's version knows; what was not foreseen is logged. */
export function respondError(context: Context, error: unknown, log: Log): Response {
	const known = asAuthError(error);
	if (known.status >= 500) {
		const cause = known.cause ?? error;
		log.error("An auth request failed.", {
			path: context.req.path,
			reason: cause instanceof Error ? cause.message : `${cause}`,
		});
	}
	const { code, message, status, details } = known;
	const named = (context.req.header(VERSION_HEADER) ?? "") >= NAMED_CODES_VERSION;
	if (named) context.header(VERSION_HEADER, NAMED_CODES_VERSION);
	context.header("x-sb-error-code", code);
	const body = named
		? { code, message, ...details }
		: { code: status, error_code: code, msg: message, ...details };
	return context.json(body, contentfulStatus(status));
}

function asAuthError(error: unknown): AuthError {
	if (error instanceof AuthError) return error;
	if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION && error.table === "users") {
		return errors.emailExists();
	}
	return unexpected(error instanceof DatabaseError ? "Database error" : "Internal Server Error");
}

function contentfulStatus(status: number): ContentfulStatusCode {
	switch (status) {
		case 400:
		case 401:
		case 403:
		case 404:
		case 422:
		case 429:
		case 501:
			return status;
		default:
			return 500;
	}
}
