/** The headers supabase-js sends, as `@supabase/supabase-js/cors` lists them, and the one the portal adds in a view. */
const ALLOWED_HEADERS =
	"authorization, x-client-info, apikey, content-type, x-retry-count, traceparent, tracestate, baggage, x-dossier-client-view";

/** Tokens travel in a header and never in a cookie, so any page may call. */
const CORS_HEADERS = {
	"access-control-allow-origin": "*",
	"access-control-allow-headers": ALLOWED_HEADERS,
	"access-control-allow-methods": "GET, POST, OPTIONS",
};

/** The answer to a browser that asks whether it may call. */
export function preflight(): Response {
	return new Response(null, { status: 204, headers: CORS_HEADERS });
}

/** The same response, readable by a page of any origin. */
export function withCors(response: Response): Response {
	for (const [name, value] of Object.entries(CORS_HEADERS)) response.headers.set(name, value);
	return response;
}
