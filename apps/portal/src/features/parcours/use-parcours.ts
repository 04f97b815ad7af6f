import { parcoursQuery } from "@dossier/shared/parcours/queries";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../../access/membership.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The steps of the space on screen, in their order. */
export function useParcours() {
	const { space } = useMembership();
	return useQuery(parcoursQuery(useDossierClient(), space.clientId));
}
