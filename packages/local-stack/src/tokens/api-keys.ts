import { SignJWT } from "jose";

/** The keys of `supabase start`: public constants of the CLI, worth nothing outside a developer's machine. */
export interface ApiKeys {
	readonly publishable: string;
	readonly secret: string;
	/** HS256 secret all tokens of the stack are signed with. */
	readonly jwtSecret: string;
	/** The legacy API keys: long-lived JWTs with the roles `anon` and `service_role`. */
	readonly anonToken: string;
	readonly serviceRoleToken: string;
}

const DEMO_KEYS_EXPIRE_AT = 1_983_812_996;

/**
 * The keys a stack with this secret answers to.
 * The constants are those of the Supabase CLI (`pkg/config`), so that examples and suites written for it run here.
 */
export async function apiKeys(
	jwtSecret = "super-secret-jwt-token-with-at-least-32-characters-long",
): Promise<ApiKeys> {
	return {
		publishable: "sb_publishable_ACJWlzQHlZjBrEguHvfOxg_3BJgxAaH",
		secret: "sb_secret_N7UND0UgjKTVK-Uodkm0Hg_xSvEMPvz",
		jwtSecret,
		anonToken: await legacyKey("anon", jwtSecret),
		serviceRoleToken: await legacyKey("service_role", jwtSecret),
	};
}

function legacyKey(role: "anon" | "service_role", jwtSecret: string): Promise<string> {
	return new SignJWT({ iss: "supabase-demo", role, exp: DEMO_KEYS_EXPIRE_AT })
		.setProtectedHeader({ alg: "HS256", typ: "JWT" })
		.sign(new TextEncoder().encode(jwtSecret));
}
