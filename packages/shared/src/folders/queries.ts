import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The folders of a client and their rules, in the order people see them. */
export function foldersQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["folders"],
		queryFn: async () => unwrap(await client.from("folders").select().order("position")),
		staleTime: Number.POSITIVE_INFINITY,
	});
}
