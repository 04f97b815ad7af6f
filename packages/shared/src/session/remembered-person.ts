import { z } from "zod";

const STORAGE_KEY = "dossier-person";

const personSchema = z.object({ userId: z.string(), email: z.string() });

/** Who a device belongs to while its session cannot be asked for: without network an expired token cannot be renewed. */
export interface RememberedPerson {
	readonly userId: string;
	readonly email: string;
}

/** The person last logged in here, until they log out. */
export function rememberedPerson(): RememberedPerson | null {
	try {
		return personSchema.parse(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null"));
	} catch {
		return null;
	}
}

/** Remembers who is logged in here; null forgets them. */
export function rememberPerson(person: RememberedPerson | null): void {
	try {
		if (person) localStorage.setItem(STORAGE_KEY, JSON.stringify(person));
		else localStorage.removeItem(STORAGE_KEY);
	} catch {
		// Storage is forbidden by the browser's settings: without network one logs in again.
	}
}
