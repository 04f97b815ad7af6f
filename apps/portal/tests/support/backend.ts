import type { Database } from "@dossier/shared/database.types";
import type { DossierClient } from "@dossier/shared/supabase/client";
import { createClient } from "@supabase/supabase-js";

/** What a test's backend was asked. */
interface Asked {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly body: unknown;
}

type Answer = (asked: Asked) => Response;

/** A backend over HTTP that answers by method and path; whatever else is asked is a 404 the test will see. */
export interface Backend {
	readonly client: DossierClient;
	readonly asked: readonly Asked[];
	on(route: string, answer: Answer): void;
	/** The requests of one route, in order. */
	requests(route: string): Asked[];
}

const url = "http://backend.test";

/** A real supabase-js client whose HTTP is answered by the test. */
export function createBackend(): Backend {
	const routes = new Map<string, Answer>();
	const asked: Asked[] = [];
	const respond = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
		const request = new Request(input, init);
		const { pathname, searchParams } = new URL(request.url);
		const text = await request.text();
		const one: Asked = {
			method: request.method,
			path: pathname,
			query: searchParams,
			body: text ? JSON.parse(text) : undefined,
		};
		asked.push(one);
		const answer = routes.get(`${request.method} ${pathname}`);
		return answer ? answer(one) : json({ message: `No answer for ${request.method} ${pathname}` }, 404);
	};
	const client = createClient<Database>(url, "publishable", {
		global: { fetch: respond },
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
	});
	return {
		client,
		asked,
		on: (route, answer) => routes.set(route, answer),
		requests: (route) => asked.filter(({ method, path }) => `${method} ${path}` === route),
	};
}

/** A JSON answer. */
export function json(body: unknown, status = 200): Response {
	return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}

/** The database's refusal, as PostgREST hands it on. */
export function refusal(code: string): Response {
	return json({ code: "P0001", message: code, details: `DOSSIER_${code}`, hint: null }, 400);
}

function base64url(value: unknown): string {
	return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** What Auth answers when someone logged in. */
export function sessionAnswer(email: string, userId = "7d1cbe9a-54ea-4f8c-9d8f-3a2f6f0e8b11"): Response {
	const expires = Math.floor(Date.now() / 1000) + 3600;
	const claims = { sub: userId, email, role: "authenticated", exp: expires, aud: "authenticated" };
	return json({
		access_token: `${base64url({ alg: "HS256", typ: "JWT" })}.${base64url(claims)}.c2lnbmF0dXJl`,
		token_type: "bearer",
		expires_in: 3600,
		expires_at: expires,
		refresh_token: "refresh",
		user: {
			id: userId,
			aud: "authenticated",
			email,
			app_metadata: {},
			user_metadata: {},
			created_at: "2026-01-01",
		},
	});
}
