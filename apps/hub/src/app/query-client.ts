import { isDossierError } from "@dossier/shared/errors/dossier-error";
import { DossierQueryClient } from "@dossier/shared/queries/dossier-query-client";
import type { QueryClient } from "@tanstack/react-query";

/** Asking again only helps against what passes: a lost connection, a server in trouble. */
function mayPass(error: unknown): boolean {
	return isDossierError(error) && ["OFFLINE", "UNKNOWN", "TOO_MANY_REQUESTS"].includes(error.code);
}

/** The cache of all reads. Live changes make its entries stale, so they may stay fresh for a while. */
export function createQueryClient(): QueryClient {
	return new DossierQueryClient({
		defaultOptions: {
			queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && mayPass(error) },
			mutations: { retry: false },
		},
	});
}
