const storageKey = "dossier-brand";

/**
 * Writes theme tokens on the page, through the object model: a strict policy forbids style attributes.
 * A browser without `light-dark()` keeps the colours of Dossier, which the build spells out for it.
 */
export function wearTokens(tokens: Readonly<Record<string, string>>): void {
	if (!CSS.supports("color", "light-dark(#000, #fff)")) return;
	for (const [token, value] of Object.entries(tokens))
		document.documentElement.style.setProperty(token, value);
}

/** Keeps the tokens for the next visit, where the browser allows it. */
export function storeBrand(tokens: Readonly<Record<string, string>>): void {
	try {
		localStorage.setItem(storageKey, JSON.stringify(tokens));
	} catch {
		// Storage is forbidden by the browser's settings: the next visit begins in the colours of Dossier.
	}
}

/** Wears what the last visit wore; anything else than our tokens is left alone. */
export function wearStoredBrand(): void {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
		if (typeof stored !== "object" || stored === null) return;
		const tokens = Object.entries(stored).filter(
			([token, value]) => token.startsWith("--") && typeof value === "string",
		);
		wearTokens(Object.fromEntries(tokens));
	} catch {
		// Not ours, or not readable: the colours of Dossier.
	}
}
