import { agencyQuery } from "@dossier/shared/agency/queries";
import { startClientView } from "@dossier/shared/client-views/mutations";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { openEmptyWindow } from "./answer-portal.ts";

/** Opens the portal in a window of its own, as the chosen member of the client sees it. */
export function useViewAsClient(clientId: string) {
	const client = useDossierClient();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (memberId: string) => {
			const portal = openEmptyWindow();
			try {
				const viewId = await startClientView(client, { clientId, memberId });
				const { portal_url } = await queries.ensureQueryData(agencyQuery(client));
				if (portal) portal.location.href = `${portal_url}/apercu/${viewId}`;
				return { blocked: portal === null };
			} catch (error) {
				portal?.close();
				throw error;
			}
		},
	});
}
