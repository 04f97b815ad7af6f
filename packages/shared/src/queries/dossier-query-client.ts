import {
	type InvalidateOptions,
	type InvalidateQueryFilters,
	QueryClient,
	type QueryKey,
} from "@tanstack/react-query";

/**
 * TanStack Query's client, except that a reading already under way is never taken for the answer to a change it may
 * have missed. The library starts again only what is on screen and was answered before; what it lets finish is read
 * once more here.
 */
export class DossierQueryClient extends QueryClient {
	override async invalidateQueries<Key extends QueryKey = QueryKey>(
		filters?: InvalidateQueryFilters<Key>,
		options?: InvalidateOptions,
	): Promise<void> {
		const tooEarly = this.getQueryCache()
			.findAll({ ...filters, fetchStatus: "fetching" })
			.filter((query) => query.state.data === undefined || !query.isActive());
		const readings = tooEarly.map((query) => query.promise);
		await super.invalidateQueries(filters, options);
		if (tooEarly.length === 0) return;
		await Promise.allSettled(readings);
		await super.invalidateQueries(
			{ refetchType: filters?.refetchType, predicate: (query) => tooEarly.includes(query) },
			options,
		);
	}
}
