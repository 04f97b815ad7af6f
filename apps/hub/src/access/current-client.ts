import type { Tables } from "@dossier/shared/database.types";
import { createContext, useContext } from "react";

export type Client = Tables<"clients">;

/** The client whose folder is on screen. */
export const CurrentClientContext = createContext<Client | null>(null);

/** The client whose folder is on screen. Throws outside of a client's page. */
export function useCurrentClient(): Client {
	const client = useContext(CurrentClientContext);
	if (!client) throw new Error("useCurrentClient needs a client's page around it.");
	return client;
}
