import { deleteFilter, saveFilter } from "@dossier/shared/saved-filters/mutations";
import { type SavedFilter, savedFiltersQuery } from "@dossier/shared/saved-filters/queries";
import { Button } from "@dossier/ui/button";
import { toast, toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { BookmarkPlus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { FilterNameDialog } from "./filter-name-dialog.tsx";
import { isNarrowed, type ListFilter, parseFilter, writeFilter } from "./list-filter.ts";
import { SavedFilterChip } from "./saved-filter-chip.tsx";

const LIST = "clients";

/** The filters the person kept, and the way to keep the present one. */
export function SavedFiltersBar({ filter }: { filter: ListFilter }) {
	const { t } = useTranslation("clientLists");
	const client = useDossierClient();
	const saved = useQuery(savedFiltersQuery(client, LIST)).data ?? [];
	const [naming, setNaming] = useState<SavedFilter | "new" | null>(null);
	const remove = useDeleteFilter();
	const present = writeFilter(filter).toString();
	const chips = saved.map((one) => ({ one, address: writeFilter(parseFilter(one.query)).toString() }));
	const isKept = chips.some(({ address }) => address === present);
	const mayKeep = isNarrowed(filter) && !isKept;
	if (chips.length === 0 && !mayKeep) return null;
	return (
		<div className="flex flex-wrap items-center gap-2">
			{chips.length > 0 ? (
				<ul aria-label={t("saved.label")} className="flex min-w-0 flex-wrap gap-2">
					{chips.map(({ one, address }) => (
						<SavedFilterChip
							key={one.id}
							filter={one}
							address={address}
							active={address === present}
							onRename={() => setNaming(one)}
							onDelete={() => remove.mutate(one)}
						/>
					))}
				</ul>
			) : null}
			{mayKeep ? (
				<Button variant="ghost" size="sm" onClick={() => setNaming("new")}>
					<BookmarkPlus aria-hidden="true" />
					{t("saved.save")}
				</Button>
			) : null}
			{naming ? (
				<FilterNameDialog
					filter={naming === "new" ? { list: LIST, name: "", query: { ...filter } } : naming}
					onClose={() => setNaming(null)}
				/>
			) : null}
		</div>
	);
}

function useDeleteFilter() {
	const { t } = useTranslation("clientLists");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const onSettled = () => queries.invalidateQueries({ queryKey: ["saved-filters", LIST] });
	const restore = useMutation({
		mutationFn: (deleted: SavedFilter) => saveFilter(client, deleted),
		onSuccess: () => toast.success(t("many.undone")),
		onError,
		onSettled,
	});
	return useMutation({
		mutationFn: (filter: SavedFilter) => deleteFilter(client, filter.id),
		onSuccess: (_deleted, filter) =>
			toastWithUndo({
				message: t("saved.deleted", { name: filter.name }),
				undoLabel: common("undo"),
				onUndo: () => restore.mutate(filter),
			}),
		onError,
		onSettled,
	});
}
