import type { DossierClient } from "../supabase/client.ts";

const STORAGE_KEY = "dossier-session-ended";

/**
 * Asks Auth whether this device's session still is; the policies answer one that was ended elsewhere with nothing.
 * When it is gone, supabase-js forgets it, and the login finds out here why.
 */
export async function noticeEndedSession(client: DossierClient): Promise<boolean> {
	// Written first: the login is on screen as soon as the session is forgotten.
	remember(true);
	const { error } = await client.auth.getUser();
	const ended = error?.name === "AuthSessionMissingError";
	if (!ended) remember(false);
	return ended;
}

/** Whether this window was logged out from another device since its last login. */
export function wasEndedElsewhere(): boolean {
	try {
		return sessionStorage.getItem(STORAGE_KEY) !== null;
	} catch {
		return false;
	}
}

/** Whoever logs in again was told. */
export function forgetEndedSession(): void {
	remember(false);
}

function remember(ended: boolean): void {
	try {
		if (ended) sessionStorage.setItem(STORAGE_KEY, "yes");
		else sessionStorage.removeItem(STORAGE_KEY);
	} catch {
		// Storage is forbidden by the browser's settings: the login is shown without the reason.
	}
}
