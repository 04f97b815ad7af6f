import { onTableChanges } from "@dossier/shared/realtime/subscribe";
import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Changes that arrive within this time, in milliseconds, are answered by one refetch. */
const TOGETHER = 150;

interface Changes {
	table: Parameters<typeof onTableChanges>[1]["table"];
	/** Such as `client_id=eq.…`. */
	filter?: string;
	/** What a change makes stale. */
	queryKeys: readonly QueryKey[];
}

/** Refetches the queries a change in a table makes stale, for as long as the component is on screen. */
export function useTableChanges({ table, filter, queryKeys }: Changes): void {
	const client = useDossierClient();
	const queries = useQueryClient();
	const keys = JSON.stringify(queryKeys);

	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const refetch = () => {
			timer = undefined;
			for (const queryKey of JSON.parse(keys)) void queries.invalidateQueries({ queryKey });
		};
		const stop = onTableChanges(client, { table, filter }, () => {
			timer ??= setTimeout(refetch, TOGETHER);
		});
		return () => {
			stop();
			clearTimeout(timer);
		};
	}, [client, queries, table, filter, keys]);
}
