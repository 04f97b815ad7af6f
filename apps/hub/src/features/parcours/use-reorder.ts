import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useErrorToast } from "../../feedback/use-error-toast.ts";

interface Orders {
	readonly was: string[];
	readonly becomes: string[];
}

/** Puts the rows of a list in another order, on screen at once; a refusal puts them back and says why. */
export function useReorder<Row extends { readonly id: string }>(
	queryKey: QueryKey,
	save: (orders: Orders) => Promise<void>,
): (becomes: string[]) => void {
	const queries = useQueryClient();
	const tellError = useErrorToast();
	const show = (ids: readonly string[]) =>
		queries.setQueryData<Row[]>(queryKey, (rows) =>
			rows?.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)),
		);
	const reorder = useMutation({
		// One after the other: the second names the order the first one made.
		scope: { id: JSON.stringify(queryKey) },
		mutationFn: save,
		onError: (error, { was }) => {
			show(was);
			tellError(error);
		},
		onSettled: () => queries.invalidateQueries({ queryKey }),
	});
	return (becomes) => {
		void queries.cancelQueries({ queryKey });
		const was = queries.getQueryData<Row[]>(queryKey)?.map(({ id }) => id) ?? [];
		show(becomes);
		reorder.mutate({ was, becomes });
	};
}
