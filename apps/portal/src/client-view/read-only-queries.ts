import { DossierError } from "@dossier/shared/errors/dossier-error";
import { DossierQueryClient } from "@dossier/shared/queries/dossier-query-client";
import { MutationCache, type QueryClient } from "@tanstack/react-query";

/**
 * The memory of a view. What only reads says so (`meta: { reads: true }`); any other action is told that nothing is
 * written here, before the database would refuse it.
 */
export function createReadOnlyQueryClient(): QueryClient {
	return new DossierQueryClient({
		defaultOptions: { queries: { staleTime: 10_000, refetchInterval: 30_000, retry: 1 } },
		mutationCache: new MutationCache({
			onMutate: (_variables, mutation) => {
				if (!mutation.meta?.reads) throw new DossierError("VIEW_IS_READ_ONLY");
			},
		}),
	});
}
