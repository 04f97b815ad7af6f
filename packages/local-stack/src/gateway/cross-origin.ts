const METHODS = "GET,HEAD,PUT,PATCH,POST,DELETE,OPTIONS,TRACE,CONNECT";
/** What a browser may read of an answer besides the plain headers. */
const EXPOSED_HEADERS = [
	"Accept-Ranges",
	"Content-Disposition",
	"Content-Encoding",
	"Content-Length",
	"Content-Location",
	"Content-Range",
	"Date",
	"ETag",
	"Link",
	"Location",
	"Preference-Applied",
	"Retry-After",
	"Tus-Complete",
	"Tus-Extension",
	"Tus-Max-Size",
	"Tus-Resumable",
	"Tus-Version",
	"Upload-Expires",
	"Upload-Length",
	"Upload-Metadata",
	"Upload-Offset",
	"X-Relay-Error",
	"X-Supabase-Api-Version",
	"X-Total-Count",
	"X-Transformations",
].join(", ");

/** Answers a browser's preflight; nothing for an `OPTIONS` that is none, which the service answers itself. */
export function answerPreflight(request: Request): Response | undefined {
	const { headers } = request;
	if (request.method !== "OPTIONS" || !headers.has("origin")) return undefined;
	if (!headers.has("access-control-request-method")) return undefined;
	return new Response(null, {
		status: 200,
		headers: {
			"access-control-allow-origin": "*",
			"access-control-allow-methods": METHODS,
			"access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
			"access-control-max-age": "3600",
			vary: "Access-Control-Request-Headers",
		},
	});
}

/** Lets pages of any origin read the answer; replaces what the service set, so that no header comes twice. */
export function allowAnyOrigin(headers: { set(name: string, value: string): void }): void {
	headers.set("access-control-allow-origin", "*");
	headers.set("access-control-expose-headers", EXPOSED_HEADERS);
}
