/** An answer that is an error the caller can act on: `code` is stable, `message` is for people who read logs. */
class FunctionError extends Error {
	readonly code: string;
	readonly status: number;

	constructor(code: string, status: number, message: string) {
		super(message);
		this.code = code;
		this.status = status;
	}
}

/** One factory a code, so that all of them can be read here. */
export const errors = {
	methodNotAllowed: (methods: readonly string[]) =>
		new FunctionError("METHOD_NOT_ALLOWED", 405, `Call this function with ${methods.join(" or ")}.`),
	shareLinkClosed: () =>
		new FunctionError("SHARE_LINK_CLOSED", 404, "This link does not open with what was given."),
	maintenance: () => new FunctionError("MAINTENANCE", 503, "The portal is closed for maintenance."),
	staffOnly: () => new FunctionError("STAFF_ONLY", 403, "Only the agency's staff may call this function."),
	serviceOnly: () => new FunctionError("SERVICE_ONLY", 403, "Only the service itself calls this function."),
	mailNotConfigured: () =>
		new FunctionError(
			"MAIL_NOT_CONFIGURED",
			503,
			"Mail is not configured: set MAIL_FROM with SMTP_HOST, or with RESEND_API_KEY. What waits is kept.",
		),
};

/** The response of an error; one that nobody foresaw shows only a reference, which is in the log beside it. */
export function errorResponse(error: unknown, log: (message: string) => void): Response {
	if (error instanceof FunctionError) {
		return Response.json({ code: error.code, message: error.message }, { status: error.status });
	}
	const reference = crypto.randomUUID();
	log(`${reference} ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}`);
	return Response.json(
		{ code: "UNEXPECTED", message: "An unexpected error occurred.", reference },
		{ status: 500 },
	);
}
