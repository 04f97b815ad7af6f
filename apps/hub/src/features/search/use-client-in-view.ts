import { clientQuery } from "@dossier/shared/clients/queries";
import type { Tables } from "@dossier/shared/database.types";
import { useQuery } from "@tanstack/react-query";
import { useMatch } from "react-router";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The client whose page is on screen, if it is one's. */
export function useClientInView(): Tables<"clients"> | null {
	const client = useDossierClient();
	const clientId = useMatch("/clients/:clientId/*")?.params.clientId;
	const found = useQuery({ ...clientQuery(client, clientId ?? ""), enabled: clientId !== undefined });
	return found.data ?? null;
}
