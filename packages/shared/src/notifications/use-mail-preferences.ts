import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DossierClient } from "../supabase/client.ts";
import { mailPreferencesQuery, type NewsKind, setMailPreference } from "./preferences.ts";

/** What a person wants by mail, and the way to change it: on screen at once, read again afterwards. */
export function useMailPreferences(client: DossierClient, userId: string) {
	const queries = useQueryClient();
	const query = mailPreferencesQuery(client, userId);
	const preferences = useQuery(query);
	const change = useMutation({
		mutationFn: ({ kind, byMail }: { kind: NewsKind; byMail: boolean }) =>
			setMailPreference(client, { userId, kind, byMail }),
		onMutate: ({ kind, byMail }) =>
			queries.setQueryData(query.queryKey, (before) => ({ ...before, [kind]: byMail })),
		onSettled: () => queries.invalidateQueries({ queryKey: query.queryKey }),
	});
	return { preferences, change };
}
