import type { FollowedClient } from "@dossier/shared/clients/schema";
import { createContext, useContext } from "react";

export type Client = FollowedClient;

/** The client whose folder is on screen. */
export const CurrentClientContext = createContext<Client | null>(null);

/** The client whose folder is on screen. Throws outside of a client's page. */
export function useCurrentClient(): Client {
	const client = useContext(CurrentClientContext);
	if (!client) throw new Error("useCurrentClient needs a client's page around it.");
	return client;
}
