import { clientsFilterSchema, FIRST_DIRECTION } from "@dossier/shared/clients/filter";
import type { ClientsFilter } from "@dossier/shared/clients/queries";
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { useLeaving } from "../../lists/use-leaving.ts";

const keys = {
	search: "q",
	parcours: "parcours",
	statut: "statut",
	ownerId: "suivi",
	tags: "etiquette",
	sort: "sort",
	direction: "direction",
} as const;

/** The filter of the list, every default filled in. */
export type ListFilter = ClientsFilter & { search: string; tags: string[] };

/** The filter an address, or a saved filter, asks for. */
export function parseFilter(wanted: unknown): ListFilter {
	const parsed = clientsFilterSchema.parse(wanted);
	return { ...parsed, direction: parsed.direction ?? FIRST_DIRECTION[parsed.sort] };
}

/** The filter an address asks for. */
export function readFilter(parameters: URLSearchParams): ListFilter {
	return parseFilter({
		search: parameters.get(keys.search) ?? "",
		parcours: parameters.get(keys.parcours) ?? undefined,
		statut: parameters.get(keys.statut) ?? undefined,
		ownerId: parameters.get(keys.ownerId) ?? undefined,
		tags: parameters.getAll(keys.tags),
		sort: parameters.get(keys.sort),
		direction: parameters.get(keys.direction) ?? undefined,
	});
}

/** The address of a filter; what is the default stays out of it. */
export function writeFilter(filter: ClientsFilter): URLSearchParams {
	const isDefaultDirection = filter.direction === FIRST_DIRECTION[filter.sort];
	const parameters = new URLSearchParams();
	if (filter.search?.trim()) parameters.set(keys.search, filter.search.trim());
	if (filter.parcours) parameters.set(keys.parcours, filter.parcours);
	if (filter.statut) parameters.set(keys.statut, filter.statut);
	if (filter.ownerId) parameters.set(keys.ownerId, filter.ownerId);
	for (const tag of filter.tags ?? []) parameters.append(keys.tags, tag);
	if (filter.sort !== "activity") parameters.set(keys.sort, filter.sort);
	if (!isDefaultDirection) parameters.set(keys.direction, filter.direction);
	return parameters;
}

/** Whether anything narrows the list. */
export function isNarrowed({ search, parcours, statut, ownerId, tags }: ClientsFilter): boolean {
	return Boolean(search?.trim() || parcours || statut || ownerId || tags?.length);
}

/** The list's filter, kept in the address so that it can be shared and survives a reload. */
export function useListFilter() {
	const [parameters, setParameters] = useSearchParams();
	const filter = useMemo(() => readFilter(parameters), [parameters]);
	const isLeaving = useLeaving();
	const change = (changed: Partial<ClientsFilter>) => {
		// A click on a client while the typing still rests leads to that client, not back to the list.
		if (isLeaving()) return;
		setParameters((current) => writeFilter({ ...readFilter(current), ...changed }), { replace: true });
	};
	const clear = () => setParameters(new URLSearchParams(), { replace: true });
	return { filter, change, clear };
}
