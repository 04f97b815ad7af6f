import { isDossierError } from "@dossier/shared/errors/dossier-error";
import { DossierQueryClient } from "@dossier/shared/queries/dossier-query-client";
import { onlineManager, type QueryClient } from "@tanstack/react-query";

/** How long what was seen may be shown again without network, in milliseconds: two weeks. */
export const LAST_SEEN_FOR = 14 * 24 * 60 * 60 * 1000;

/** A refusal stays a refusal however often one asks; a network may come back. */
function worthRetrying(failures: number, error: unknown): boolean {
	const refused = isDossierError(error) && error.code !== "OFFLINE" && error.code !== "UNKNOWN";
	return !refused && failures < 2;
}

/** The memory of what was loaded: shown at once, refreshed behind after 30 seconds or when something changed. */
export function createQueryClient(): QueryClient {
	// TanStack Query begins by believing there is a network, also when the portal is opened without one.
	onlineManager.setOnline(navigator.onLine);
	return new DossierQueryClient({
		defaultOptions: { queries: { staleTime: 30_000, gcTime: LAST_SEEN_FOR, retry: worthRetrying } },
	});
}
