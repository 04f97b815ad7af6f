const key = (userId: string) => `dossier-welcomed:${userId}`;

/** Whether this person was welcomed on this device; yes where the browser forbids to remember it. */
export function wasWelcomed(userId: string): boolean {
	try {
		return localStorage.getItem(key(userId)) !== null;
	} catch {
		return true;
	}
}

/** Remembers that this person was welcomed on this device. */
export function rememberWelcome(userId: string): void {
	try {
		localStorage.setItem(key(userId), "yes");
	} catch {
		// Storage is forbidden by the browser's settings: nothing was shown either.
	}
}
