/**
 * Whether the link of a mail failed to log the person in, read from the address they arrive at without a session.
 * Supabase Auth leaves `error` in the query or the fragment of a refused link; a `code` stays in the address when
 * the browser cannot exchange it, because it was asked for in another one (PKCE, RFC 7636).
 */
export function linkFailed(address: string): boolean {
	const { searchParams, hash } = new URL(address);
	return (
		searchParams.has("error") || searchParams.has("code") || new URLSearchParams(hash.slice(1)).has("error")
	);
}
