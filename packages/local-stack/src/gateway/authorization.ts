import type { ApiKeys } from "../tokens/api-keys.ts";

/** What a client sent to say who it is. */
export interface Credentials {
	readonly authorization: string | undefined;
	readonly apikey: string | undefined;
}

/**
 * The `Authorization` a service is given, by the rules of Supabase's gateway: the person's own token wins;
 * an opaque key becomes the token of its role; a legacy key is a token already.
 */
export function settleAuthorization(
	{ authorization, apikey }: Credentials,
	keys: ApiKeys,
): string | undefined {
	if (authorization && !/^Bearer\s+sb_/i.test(authorization)) return authorization;
	const key = apikey ?? authorization?.replace(/^Bearer\s+/i, "");
	return key === undefined || key === "" ? undefined : `Bearer ${tokenOfKey(key, keys)}`;
}

/** The token an opaque API key stands for; any other key unchanged. */
export function tokenOfKey(key: string, keys: ApiKeys): string {
	if (key === keys.secret) return keys.serviceRoleToken;
	if (key === keys.publishable) return keys.anonToken;
	return key;
}

/** Whether this is an opaque key, but none of this stack. */
export function isUnknownKey(key: string | undefined, keys: ApiKeys): boolean {
	return !!key?.startsWith("sb_") && key !== keys.secret && key !== keys.publishable;
}
