import { type ErrorCode, isErrorCode } from "./codes.ts";

/** A refusal with a stable code; `reference` is what a person quotes and what the log holds. */
export class DossierError extends Error {
	override readonly name = "DossierError";
	readonly code: ErrorCode;
	readonly reference: string;

	constructor(code: ErrorCode, options?: { message?: string; cause?: unknown }) {
		super(options?.message ?? code, { cause: options?.cause });
		this.code = code;
		this.reference = crypto.randomUUID().slice(0, 8);
	}
}

export function isDossierError(error: unknown): error is DossierError {
	return error instanceof DossierError;
}

/** What an error of Auth, PostgREST, Storage, tus or fetch may say of itself; each has some of these. */
interface ForeignError {
	readonly message: string;
	readonly details: string;
	readonly code: string;
	readonly name: string;
	readonly status: number | null;
}

/** Codes of Auth, PostgREST, Postgres and Storage: what each service documents as its error codes. */
const FOREIGN_CODES: Readonly<Record<string, ErrorCode>> = {
	invalid_credentials: "CREDENTIALS_WRONG",
	otp_expired: "CODE_WRONG",
	same_password: "PASSWORD_SAME",
	weak_password: "PASSWORD_WEAK",
	over_request_rate_limit: "TOO_MANY_REQUESTS",
	over_email_send_rate_limit: "TOO_MANY_REQUESTS",
	session_not_found: "SESSION_EXPIRED",
	refresh_token_not_found: "SESSION_EXPIRED",
	flow_state_expired: "LINK_EXPIRED",
	flow_state_not_found: "LINK_EXPIRED",
	bad_jwt: "SESSION_EXPIRED",
	PGRST301: "SESSION_EXPIRED",
	PGRST303: "SESSION_EXPIRED",
	PGRST116: "NOT_FOUND",
	NoSuchKey: "NOT_FOUND",
	EntityTooLarge: "FILE_TOO_LARGE",
	InvalidMimeType: "FILE_TYPE_REFUSED",
	AccessDenied: "NOT_ALLOWED",
	"42501": "NOT_ALLOWED",
	"40001": "CHANGED_MEANWHILE",
};

/** Turns whatever was thrown or returned by supabase-js, fetch or tus into one of our errors. */
export function toDossierError(error: unknown): DossierError {
	if (isDossierError(error)) return error;
	const foreign = toForeignError(error);
	return new DossierError(codeOf(foreign), { message: foreign.message || String(error), cause: error });
}

// Without zod: this is part of what every first page loads.
function toForeignError(error: unknown): ForeignError {
	const said: Readonly<Record<string, unknown>> = typeof error === "object" ? { ...error } : {};
	const text = (value: unknown) => (typeof value === "string" ? value : "");
	return {
		message: error instanceof Error ? error.message : text(said.message),
		name: error instanceof Error ? error.name : text(said.name),
		details: text(said.details),
		code: text(said.code),
		status: typeof said.status === "number" ? said.status : null,
	};
}

function codeOf(error: ForeignError): ErrorCode {
	const named = /DOSSIER_([A-Z_]+)/.exec(`${error.details} ${error.message}`)?.[1];
	if (named && isErrorCode(named)) return named;
	const foreign = FOREIGN_CODES[error.code];
	if (foreign) return foreign;
	if (isNetworkFailure(error)) return "OFFLINE";
	if (error.status === 429) return "TOO_MANY_REQUESTS";
	if (error.status === 401) return "SESSION_EXPIRED";
	return "UNKNOWN";
}

function isNetworkFailure({ name, message, status }: ForeignError): boolean {
	// auth-js calls every 5xx retryable; a plain 500 is the server's own answer, such as a sign-up the database refused.
	return (
		(name === "AuthRetryableFetchError" && status !== 500) ||
		(!status && /failed to fetch|fetch failed|networkerror|load failed|network request failed/i.test(message))
	);
}

type Answer = { data: unknown; error: unknown };
type Success<A extends Answer> = Extract<A, { error: null }>;

/** The data of a supabase-js answer; its error is thrown as ours. */
export function unwrap<A extends Answer>(answer: A): Success<A>["data"] {
	if (succeeded(answer)) return answer.data;
	throw toDossierError(answer.error);
}

function succeeded<A extends Answer>(answer: A): answer is Success<A> {
	return !answer.error;
}
