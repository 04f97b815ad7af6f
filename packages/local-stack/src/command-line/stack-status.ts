import { DATABASE_PASSWORD } from "../postgres/cluster.ts";
import type { StackPorts } from "../stack/ports.ts";
import type { ApiKeys } from "../tokens/api-keys.ts";

/** Addresses and keys, by the names `supabase status -o env` gives them. */
export type StackStatus = Readonly<Record<keyof typeof LABELS, string>>;

const LABELS = {
	API_URL: "API URL",
	REST_URL: "REST URL",
	FUNCTIONS_URL: "Functions URL",
	DB_URL: "Database URL",
	MAILPIT_URL: "Mail",
	INBUCKET_URL: "",
	PUBLISHABLE_KEY: "Publishable key",
	SECRET_KEY: "Secret key",
	ANON_KEY: "anon key (legacy)",
	SERVICE_ROLE_KEY: "service_role key (legacy)",
	JWT_SECRET: "JWT secret",
};

/** Describes a stack by its ports and keys. */
export function stackStatus(ports: StackPorts, keys: ApiKeys): StackStatus {
	const api = `http://127.0.0.1:${ports.api}`;
	const mail = `http://127.0.0.1:${ports.mailPage}`;
	return {
		API_URL: api,
		REST_URL: `${api}/rest/v1`,
		FUNCTIONS_URL: `${api}/functions/v1`,
		DB_URL: `postgresql://postgres:${DATABASE_PASSWORD}@127.0.0.1:${ports.database}/postgres`,
		MAILPIT_URL: mail,
		INBUCKET_URL: mail,
		PUBLISHABLE_KEY: keys.publishable,
		SECRET_KEY: keys.secret,
		ANON_KEY: keys.anonToken,
		SERVICE_ROLE_KEY: keys.serviceRoleToken,
		JWT_SECRET: keys.jwtSecret,
	};
}

/** For people: one line a value. */
export function formatPretty(status: StackStatus): string {
	const labels: Readonly<Record<string, string>> = LABELS;
	const lines = Object.entries(status).flatMap(([name, value]) =>
		labels[name] ? [[labels[name], value]] : [],
	);
	const width = Math.max(...lines.map(([label]) => label?.length ?? 0));
	return lines.map(([label, value]) => `  ${label?.padStart(width)}: ${value}\n`).join("");
}

/** For shells: `NAME="value"`, to be sourced. */
export function formatEnvironment(status: StackStatus): string {
	return Object.entries(status)
		.map(([name, value]) => `${name}="${value}"\n`)
		.join("");
}
