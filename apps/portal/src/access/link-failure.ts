/** Why the link of a mail did not log the person in. */
export type LinkFailure = "expired" | "otherBrowser";

/** The part of the login's address in which the page one came from says so. */
export const linkFailureParameter = "lien";

/**
 * Reads, for a visitor who is not logged in, what the address says of the mail link they came by.
 * Supabase Auth leaves `error` in the query or the fragment of a refused link; and a `code` stays in the address when
 * the browser cannot exchange it, because the code was asked for in another one (PKCE, RFC 7636).
 */
export function linkFailure(address: string): LinkFailure | null {
	const { searchParams, hash } = new URL(address);
	const told = searchParams.get(linkFailureParameter);
	if (told === "expired" || told === "otherBrowser") return told;
	const fragment = new URLSearchParams(hash.slice(1));
	if (searchParams.has("error") || fragment.has("error")) return "expired";
	return searchParams.has("code") ? "otherBrowser" : null;
}
