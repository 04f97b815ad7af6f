import { isDossierError } from "@dossier/shared/errors/dossier-error";
import { QueryClient } from "@tanstack/react-query";

/** A refusal stays a refusal however often one asks; a network may come back. */
function worthRetrying(failures: number, error: unknown): boolean {
	const refused = isDossierError(error) && error.code !== "OFFLINE" && error.code !== "UNKNOWN";
	return !refused && failures < 2;
}

/** The memory of what was loaded: shown at once, refreshed behind after 30 seconds or when something changed. */
export function createQueryClient(): QueryClient {
	return new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: worthRetrying } } });
}
