/** An answer of the auth service that is an error; codes and sentences are GoTrue's, clients branch on them. */
export class AuthError extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		message: string,
		/** Further fields of the answer, such as `weak_password`. */
		readonly details: Readonly<Record<string, unknown>> = {},
	) {
		super(message);
	}
}

/** The input cannot be understood. */
export const invalid = (message: string) => new AuthError(400, "validation_failed", message);
/** Something broke that is not the caller's fault. */
export const unexpected = (message: string) => new AuthError(500, "unexpected_failure", message);
/** What the local stack leaves to a full Supabase. */
export const notServed = (what: string) =>
	new AuthError(501, "not_implemented", `${what} is not served by the local stack: use \`supabase start\`.`);

/** The named answers of GoTrue. */
export const errors = {
	invalidCredentials: () => new AuthError(400, "invalid_credentials", "Invalid login credentials"),
	emailNotConfirmed: () => new AuthError(400, "email_not_confirmed", "Email not confirmed"),
	userBanned: () => new AuthError(400, "user_banned", "User is banned"),
	userNotFound: () => new AuthError(404, "user_not_found", "User not found"),
	userExists: () => new AuthError(422, "user_already_exists", "User already registered"),
	emailExists: () =>
		new AuthError(422, "email_exists", "A user with this email address has already been registered"),
	invalidEmail: () => invalid("Unable to validate email address: invalid format"),
	signUpDisabled: () => new AuthError(422, "signup_disabled", "Signups not allowed for this instance"),
	emailSignUpDisabled: () => new AuthError(422, "email_provider_disabled", "Email signups are disabled"),
	anonymousDisabled: () =>
		new AuthError(422, "anonymous_provider_disabled", "Anonymous sign-ins are disabled"),
	otpSignUpDisabled: () => new AuthError(422, "otp_disabled", "Signups not allowed for otp"),
	phoneDisabled: () => new AuthError(400, "phone_provider_disabled", "Unsupported phone provider"),
	otpExpired: () => new AuthError(403, "otp_expired", "Token has expired or is invalid"),
	samePassword: () =>
		new AuthError(422, "same_password", "New password should be different from the old password."),
	noAuthorization: () =>
		new AuthError(401, "no_authorization", "This endpoint requires a valid Bearer token"),
	badToken: (reason: string) =>
		new AuthError(403, "bad_jwt", `invalid JWT: unable to parse or verify signature, ${reason}`),
	sessionNotFound: () =>
		new AuthError(403, "session_not_found", "Session from session_id claim in JWT does not exist"),
	userOfTokenNotFound: () =>
		new AuthError(403, "user_not_found", "User from sub claim in JWT does not exist"),
	notAdmin: () => new AuthError(403, "not_admin", "User not allowed"),
	refreshTokenNotFound: () =>
		new AuthError(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found"),
	refreshTokenUsed: () =>
		new AuthError(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used"),
	sessionExpired: (why = "") =>
		new AuthError(400, "session_expired", `Invalid Refresh Token: Session Expired${why}`),
	flowStateNotFound: () =>
		new AuthError(404, "flow_state_not_found", "invalid flow state, no valid flow state found"),
	flowStateExpired: () =>
		new AuthError(403, "flow_state_expired", "invalid flow state, flow state has expired"),
	badCodeVerifier: () =>
		new AuthError(400, "bad_code_verifier", "code challenge does not match previously saved code verifier"),
	reauthenticationNeeded: () =>
		new AuthError(400, "reauthentication_needed", "Password update requires reauthentication"),
	reauthenticationInvalid: () =>
		new AuthError(422, "reauthentication_not_valid", "Nonce has expired or is invalid"),
	tooManyRequests: () => new AuthError(429, "over_request_rate_limit", "Request rate limit reached"),
	tooManyMails: (seconds?: number) =>
		new AuthError(
			429,
			"over_email_send_rate_limit",
			seconds === undefined
				? "email rate limit exceeded"
				: `For security purposes, you can only request this after ${seconds} seconds.`,
		),
	weakPassword: (message: string, reasons: readonly string[]) =>
		new AuthError(422, "weak_password", message, { weak_password: { message, reasons } }),
};
