interface Arrival {
	/** What the browser's `document.cookie` says. */
	readonly cookies: string;
	/** The address one arrives at. */
	readonly address: string;
	/** The name under which the app keeps its session. */
	readonly sessionName: string;
}

/**
 * Whether somebody may be logged in here: the session's cookie is kept (in parts when it is long, as `@supabase/ssr`
 * writes it), or the link of a mail brings one. Whoever has neither is a visitor, known without asking Supabase.
 * @example mayBeLoggedIn({ cookies: "dossier-hub.0=base64-…", address: "https://hub.example/", sessionName: "dossier-hub" }) // true
 */
export function mayBeLoggedIn({ cookies, address, sessionName }: Arrival): boolean {
	const kept = cookies
		.split("; ")
		.some((cookie) => cookie.startsWith(`${sessionName}=`) || cookie.startsWith(`${sessionName}.`));
	const { searchParams, hash } = new URL(address);
	return kept || searchParams.has("code") || new URLSearchParams(hash.slice(1)).has("access_token");
}
