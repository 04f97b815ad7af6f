import { staffQuery, staffReachingQuery } from "@dossier/shared/staff/queries";
import { useQuery } from "@tanstack/react-query";
import { useDossierClient } from "../supabase/dossier-client.ts";

/**
 * The people of the agency to choose from for something at these clients: who reaches them all, at a client still to be
 * made for null, everybody when absent; and who is chosen already.
 */
export function useStaffReaching(clientIds: readonly string[] | null | undefined, chosen: string) {
	const client = useDossierClient();
	const staff = useQuery(staffQuery(client));
	const reaching = useQuery({
		...staffReachingQuery(client, clientIds ?? null),
		enabled: clientIds !== undefined,
	});
	const isOffered = (userId: string) => clientIds === undefined || reaching.data?.includes(userId);
	return {
		people: staff.data?.filter(
			({ user_id, disabled_at }) => user_id === chosen || (!disabled_at && isOffered(user_id)),
		),
		/** Changes when people arrive: a browser forgets a value none of whose options exist yet. */
		key: `${staff.status} ${reaching.status}`,
	};
}
