import { clientBrandingQuery } from "@dossier/shared/branding/queries";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../access/membership.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** What the client's own One wears; nothing in the Lab, which is the agency's, and while it is on its way. */
export function useClientBranding() {
	const client = useDossierClient();
	const { space } = useMembership();
	return useQuery({ ...clientBrandingQuery(client, space.clientId), enabled: space.parcours === "one" }).data;
}
