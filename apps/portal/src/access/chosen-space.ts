const storageKey = "dossier-space";

/** The client whose space was last on screen on this device. */
export function storedSpace(): string | null {
	try {
		return localStorage.getItem(storageKey);
	} catch {
		return null;
	}
}

/** Remembers the client whose space is on screen, where the browser allows it. */
export function storeSpace(clientId: string): void {
	try {
		localStorage.setItem(storageKey, clientId);
	} catch {
		// Storage is forbidden by the browser's settings: the choice holds for this visit.
	}
}
