import pg from "pg";
import type { StackContext, StackService } from "../service.ts";
import type { AuthEnvironment } from "./environment.ts";
import { type AuthLimits, RateLimits } from "./limits.ts";
import { createMailer } from "./mail/mailer.ts";
import { authRoutes } from "./routes.ts";

/** What the auth service is told besides the context. */
export interface AuthOptions {
	/** Port of the stack's mail catcher. */
	readonly smtp: number;
	/** Overrides of `[auth.rate_limit]`. */
	readonly limits?: Partial<AuthLimits> | undefined;
}

/**
 * Serves Supabase Auth: GoTrue's protocol over the tables of schema `auth`.
 * @throws `Error` when a mail template named in config.toml is missing or cannot be rendered.
 */
export async function startAuth(context: StackContext, options: AuthOptions): Promise<StackService> {
	const { configuration, keys, log } = context;
	const { admin_email, sender_name } = configuration.local_smtp;
	const url = `${context.apiUrl}/auth/v1`;
	const mailer = await createMailer({
		configuration: configuration.auth,
		supabaseDirectory: context.directories.supabase,
		url,
		catcher: { port: options.smtp, from: `${sender_name} <${admin_email}>` },
	});
	const pool = new pg.Pool({
		connectionString: asAuthAdministrator(context.database.administratorUrl),
		max: 10,
	});
	pool.on("error", (error) => log.warn("Auth lost a database connection.", { reason: error.message }));
	const environment: AuthEnvironment = {
		configuration: configuration.auth,
		keys,
		pool,
		url,
		mailer,
		limits: new RateLimits({ ...configuration.auth.rate_limit, ...options.limits }),
		log,
	};
	const routes = authRoutes(environment);
	let stopping: Promise<void> | undefined;
	return {
		fetch: (request, bindings) => routes.fetch(request, bindings),
		stop() {
			mailer.stop();
			stopping ??= pool.end();
			return stopping;
		},
	};
}

function asAuthAdministrator(administratorUrl: string): string {
	const url = new URL(administratorUrl);
	url.username = "supabase_auth_admin";
	return url.href;
}
