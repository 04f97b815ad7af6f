import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import type { StackContext } from "../service.ts";
import { functionsDirectory } from "./definition.ts";

type Environment = Record<string, string>;

/**
 * The environment of every function: what the stack injects, then `[edge_runtime.secrets]`, then
 * `supabase/functions/.env`. Names of the stack's own, `SUPABASE_…`, cannot be set there.
 */
export async function functionEnvironment(context: StackContext): Promise<Environment> {
	const own = { ...context.configuration.edge_runtime.secrets, ...(await readEnvFile(context)) };
	return { ...mailDefaults(context), ...withoutReserved(own, context), ...injected(context) };
}

function injected({ keys, database, apiUrl }: StackContext): Environment {
	return {
		SUPABASE_URL: apiUrl,
		SUPABASE_ANON_KEY: keys.anonToken,
		SUPABASE_SERVICE_ROLE_KEY: keys.serviceRoleToken,
		SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.publishable }),
		SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secret }),
		SUPABASE_DB_URL: database.url,
		SUPABASE_JWKS: JSON.stringify({
			keys: [{ kty: "oct", k: Buffer.from(keys.jwtSecret).toString("base64url") }],
		}),
	};
}

/** Functions that send mail reach the mail catcher unless the project's `.env` names a server. */
function mailDefaults({ mail }: StackContext): Environment {
	if (!mail) return {};
	return {
		SMTP_HOST: "127.0.0.1",
		SMTP_PORT: String(mail.smtpPort),
		MAIL_FROM: "Dossier <dossier@localhost>",
	};
}

async function readEnvFile(context: StackContext): Promise<Environment> {
	const text = await readFile(join(functionsDirectory(context), ".env"), "utf8").catch(() => "");
	const entries = Object.entries(parseEnv(text));
	return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function withoutReserved(environment: Environment, { log }: StackContext): Environment {
	const entries = Object.entries(environment);
	const reserved = entries.filter(([name]) => name.startsWith("SUPABASE_")).map(([name]) => name);
	if (reserved.length > 0) {
		log.warn("Names beginning with SUPABASE_ cannot be set for functions and are skipped.", {
			names: reserved,
		});
	}
	return Object.fromEntries(entries.filter(([name]) => !reserved.includes(name)));
}
