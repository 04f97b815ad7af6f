import type { Tables } from "@dossier/shared/database.types";
import {
	addModeleEtape,
	removeModeleEtape,
	reorderModeleEtapes,
} from "@dossier/shared/parcours/modele-mutations";
import { modeleEtapesQuery } from "@dossier/shared/parcours/modele-queries";
import { demandesOf } from "@dossier/shared/parcours/schema";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ListPlus, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ModeleEtapeCard } from "./modele-etape-card.tsx";
import { ModeleEtapeDialog } from "./modele-etape-dialog.tsx";
import { SortableList } from "./sortable-list.tsx";
import { useReorder } from "./use-reorder.ts";

type ModeleEtape = Tables<"parcours_modele_etapes">;

/** The steps of a template, put in order by hand; each change is saved at once. */
export function ModeleEtapes({ modeleId, mayCompose }: { modeleId: string; mayCompose: boolean }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const query = modeleEtapesQuery(client, modeleId);
	const etapes = useQuery(query);
	const [open, setOpen] = useState<ModeleEtape | "new" | null>(null);
	const remove = useEtapeRemoval();
	const reorder = useReorder<ModeleEtape>(query.queryKey, (orders) =>
		reorderModeleEtapes(client, { modeleId, ...orders }),
	);
	if (etapes.isError && !etapes.data) {
		return <LoadError error={etapes.error} onRetry={() => etapes.refetch()} retrying={etapes.isFetching} />;
	}
	if (!etapes.data) {
		return (
			<SkeletonRegion label={common("loading")} className="flex flex-col gap-2">
				<Skeleton className="h-16" />
				<Skeleton className="h-16" />
			</SkeletonRegion>
		);
	}
	return (
		<section aria-label={t("steps.title")} className="flex flex-col gap-3">
			{etapes.data.length === 0 ? (
				<EmptyState
					icon={ListPlus}
					title={t("steps.emptyTitle")}
					text={t("steps.emptyText")}
					size="compact"
				/>
			) : mayCompose ? (
				<SortableList
					label={t("steps.title")}
					items={etapes.data}
					nameOf={({ title }) => title}
					onOrder={reorder}
				>
					{(etape, handle) => (
						<ModeleEtapeCard
							etape={etape}
							handle={handle}
							onEdit={() => setOpen(etape)}
							onRemove={() => remove(etape)}
						/>
					)}
				</SortableList>
			) : (
				<ol aria-label={t("steps.title")} className="flex flex-col gap-2">
					{etapes.data.map((etape) => (
						<li key={etape.id}>
							<ModeleEtapeCard etape={etape} />
						</li>
					))}
				</ol>
			)}
			{mayCompose ? (
				<Button variant="secondary" onClick={() => setOpen("new")} className="self-start">
					<Plus aria-hidden="true" />
					{t("steps.add")}
				</Button>
			) : null}
			<ModeleEtapeDialog modeleId={modeleId} open={open} onClose={() => setOpen(null)} />
		</section>
	);
}

/** Takes a step out, with a way back to the same place. */
function useEtapeRemoval() {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const tellError = useErrorToast();
	const settle = () => queries.invalidateQueries({ queryKey: ["parcours"] });
	const restore = useMutation({
		mutationFn: ({ id, modele_id, position, title, description, asked, usual_days, demandes }: ModeleEtape) =>
			addModeleEtape(client, {
				id,
				modele_id,
				position,
				title,
				description,
				asked,
				usual_days,
				demandes: demandesOf(demandes),
			}),
		onError: tellError,
		onSettled: settle,
	});
	const removal = useMutation({
		mutationFn: ({ id }: ModeleEtape) => removeModeleEtape(client, id),
		onSuccess: (_removed, etape) => {
			toastWithUndo({
				message: t("steps.removed", { name: etape.title }),
				undoLabel: common("undo"),
				onUndo: () => restore.mutate(etape),
			});
		},
		onError: tellError,
		onSettled: settle,
	});
	return (etape: ModeleEtape) => removal.mutate(etape);
}
