import { createHash, randomInt } from "node:crypto";

/** A code to type and the hash a link carries; only the hash is stored. */
export interface OneTimeToken {
	readonly code: string;
	readonly hash: string;
}

/** Marks the hash of a link that answers a client's code challenge (PKCE). */
export const CHALLENGED_PREFIX = "pkce_";

/** Makes a code of so many digits for an address. */
export function createOneTimeToken(email: string, digits: number, challenged: boolean): OneTimeToken {
	const code = String(randomInt(10 ** digits)).padStart(digits, "0");
	const hash = hashCode(email, code);
	return { code, hash: challenged ? CHALLENGED_PREFIX + hash : hash };
}

/** GoTrue's hash of a code: SHA-224 over address and code. */
export function hashCode(email: string, code: string): string {
	return createHash("sha224")
		.update(email.toLowerCase() + code)
		.digest("hex");
}

/** Whether a link's token belongs to a client that will exchange a code for the session. */
export function isChallenged(tokenHash: string): boolean {
	return tokenHash.startsWith(CHALLENGED_PREFIX);
}
