import { App } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import type { StackContext, StackService } from "../service.ts";
import { refuseBadToken } from "./bad-token.ts";
import { DatabaseRefusals } from "./database-refusal.ts";
import { answerHeadCall } from "./head-call.ts";
import { hideNamesakes } from "./hide-namesakes.ts";
import { fillMissingColumns } from "./missing-columns.ts";
import { RequestSettings } from "./request-settings.ts";
import { watchSchema } from "./schema-watch.ts";
import { VALUE_TYPES } from "./value-types.ts";

/** What PostgREST on Supabase allows one request of a person, in milliseconds. */
const STATEMENT_TIMEOUT = 8_000;

/** Serves the Data API: `@supabase/lite` speaks PostgREST over the stack's own Postgres and its row-level security. */
export async function startRest(context: StackContext): Promise<StackService> {
	const connection = createPostgresConnection({
		url: context.database.administratorUrl,
		postgresOptions: {
			max: 20,
			onnotice: () => undefined,
			types: VALUE_TYPES,
			connection: {
				statement_timeout: STATEMENT_TIMEOUT,
				search_path: `"$user", ${context.configuration.api.extra_search_path.join(", ")}`,
			},
		},
	});
	// Lite would grant every table of a schema to every role before its first request, and act as the superuser
	// where no table has row-level security. "active" tells it that this is done: it then always takes the caller's role.
	Reflect.set(connection, "rlsState", "active");
	hideNamesakes(connection, context.configuration.api.schemas);
	const refusals = new DatabaseRefusals();
	refusals.watch(connection);
	const settings = new RequestSettings();
	settings.watch(connection);
	const app = new App({
		connection,
		api: {
			enabled: true,
			schemas: context.configuration.api.schemas,
			extra_search_path: context.configuration.api.extra_search_path,
			max_rows: context.configuration.api.max_rows,
		},
		auth: { enabled: false, jwt_secret: context.keys.jwtSecret },
		storage: { enabled: false },
		studio: { enabled: false },
		options: { server: { admin: false, apiKeys: false, middlewares: [leaveTokenToRest] } },
	});
	await app.init();
	const stopWatching = await watchSchema(context, async () => {
		await connection.clearSchemaCache();
		await connection.introspect({ useCache: true });
	});

	return {
		async fetch(request) {
			const refusal = await refuseBadToken(request, context.keys.jwtSecret);
			if (refusal) return refusal;
			const filled = await fillMissingColumns(request);
			if (filled instanceof Response) return filled;
			return refusals.answer(() =>
				answerHeadCall(filled, (call) =>
					settings.answer(call, () => app.fetch(toLite(call, context.keys.anonToken))),
				),
			);
		},
		async stop() {
			await stopWatching();
			await connection.close();
		},
	};
}

/** Marks the person as known, so that only the REST part reads the token: lite's sign-in part is switched off. */
async function leaveTokenToRest(
	context: { set(key: "userId" | "sessionId", value: string): void },
	next: () => Promise<void>,
): Promise<void> {
	context.set("userId", "read from the token by REST");
	context.set("sessionId", "read from the token by REST");
	await next();
}

/** The request as lite expects it: under its own prefix, and never without a token, so that it always takes a role. */
function toLite(request: Request, anonToken: string): Request {
	const url = new URL(request.url);
	url.pathname = `/rest/v1${url.pathname}`;
	const forwarded = new Request(url, request);
	if (!forwarded.headers.has("authorization")) forwarded.headers.set("authorization", `Bearer ${anonToken}`);
	return forwarded;
}
