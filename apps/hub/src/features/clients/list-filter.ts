import type { ClientsFilter } from "@dossier/shared/clients/queries";
import { useMemo } from "react";
import { useNavigation, useSearchParams } from "react-router";
import { z } from "zod";

// What a hand-edited address gets wrong falls back to the default instead of failing.
const parametersSchema = z.object({
	search: z.string().max(200).catch(""),
	parcours: z.enum(["lab", "one"]).optional().catch(undefined),
	statut: z.enum(["prospect", "actif", "suspendu", "archive"]).optional().catch(undefined),
	sort: z.enum(["activity", "nom", "created"]).catch("activity"),
	direction: z.enum(["ascending", "descending"]).optional().catch(undefined),
});

/** Names begin with A, dates with the latest. */
const firstDirection = { activity: "descending", nom: "ascending", created: "descending" } as const;

const keys = {
	search: "q",
	parcours: "parcours",
	statut: "statut",
	sort: "sort",
	direction: "direction",
} as const;

/** The filter an address asks for. */
export function readFilter(parameters: URLSearchParams): ClientsFilter & { search: string } {
	const parsed = parametersSchema.parse({
		search: parameters.get(keys.search) ?? "",
		parcours: parameters.get(keys.parcours) ?? undefined,
		statut: parameters.get(keys.statut) ?? undefined,
		sort: parameters.get(keys.sort),
		direction: parameters.get(keys.direction) ?? undefined,
	});
	return { ...parsed, direction: parsed.direction ?? firstDirection[parsed.sort] };
}

/** The address of a filter; what is the default stays out of it. */
export function writeFilter(filter: ClientsFilter): URLSearchParams {
	const isDefaultDirection = filter.direction === firstDirection[filter.sort];
	const parameters = new URLSearchParams();
	if (filter.search?.trim()) parameters.set(keys.search, filter.search.trim());
	if (filter.parcours) parameters.set(keys.parcours, filter.parcours);
	if (filter.statut) parameters.set(keys.statut, filter.statut);
	if (filter.sort !== "activity") parameters.set(keys.sort, filter.sort);
	if (!isDefaultDirection) parameters.set(keys.direction, filter.direction);
	return parameters;
}

/** Whether anything narrows the list. */
export function isNarrowed({ search, parcours, statut }: ClientsFilter): boolean {
	return Boolean(search?.trim() || parcours || statut);
}

/** The list's filter, kept in the address so that it can be shared and survives a reload. */
export function useListFilter() {
	const [parameters, setParameters] = useSearchParams();
	const filter = useMemo(() => readFilter(parameters), [parameters]);
	const isLeaving = useNavigation().state !== "idle";
	const change = (changed: Partial<ClientsFilter>) => {
		// A click on a client while the typing still rests leads to that client, not back to the list.
		if (isLeaving) return;
		setParameters((current) => writeFilter({ ...readFilter(current), ...changed }), { replace: true });
	};
	const clear = () => setParameters(new URLSearchParams(), { replace: true });
	return { filter, change, clear };
}
