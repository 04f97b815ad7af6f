import { documentsQuery } from "@dossier/shared/documents/queries";
import { addBriefs } from "@dossier/shared/parcours/mutations";
import type { Etape } from "@dossier/shared/parcours/queries";
import { useDebounced } from "@dossier/shared/text/use-debounced";
import { Button } from "@dossier/ui/button";
import { Checkbox } from "@dossier/ui/checkbox";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { SearchInput } from "@dossier/ui/search-input";
import { Skeleton } from "@dossier/ui/skeleton";
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Adds documents of the client to a step. */
export function BriefPicker({ etape, onClose }: { etape: Etape; onClose: () => void }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const [chosen, setChosen] = useState<readonly string[]>([]);
	const add = useMutation({
		mutationFn: () =>
			addBriefs(client, { clientId: etape.client_id, etapeId: etape.id, documentIds: chosen }),
		onSuccess: onClose,
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours", "etapes"] }),
	});
	return (
		<Dialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("briefs.pick", { name: etape.title })}</DialogTitle>
					<DialogDescription>{t("briefs.pickText")}</DialogDescription>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-3">
					<DocumentChoice etape={etape} chosen={chosen} onChoose={setChosen} />
					<FormError error={add.error} />
				</DialogBody>
				<DialogFooter>
					<DialogClose asChild>
						<Button variant="secondary">{common("cancel")}</Button>
					</DialogClose>
					<Button disabled={chosen.length === 0} pending={add.isPending} onClick={() => add.mutate()}>
						{t("briefs.add", { count: chosen.length })}
					</Button>
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}

interface DocumentChoiceProps {
	etape: Etape;
	chosen: readonly string[];
	onChoose: (ids: readonly string[]) => void;
}

function DocumentChoice({ etape, chosen, onChoose }: DocumentChoiceProps) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const [typed, setTyped] = useState("");
	const search = useDebounced(typed.trim());
	const list = useInfiniteQuery({
		...documentsQuery(useDossierClient(), { clientId: etape.client_id, search }),
		placeholderData: keepPreviousData,
	});
	const there = new Set(etape.briefs.map(({ id }) => id));
	const rows = list.data?.pages.flatMap((page) => page.rows).filter(({ id }) => !there.has(id));
	if (list.isError && !rows) {
		return <LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />;
	}
	return (
		<>
			<SearchInput
				label={t("briefs.search")}
				clearLabel={t("briefs.clearSearch")}
				value={typed}
				onValueChange={setTyped}
			/>
			{!rows ? <Skeleton className="h-24" /> : null}
			{rows?.length === 0 ? <p className="text-muted-foreground text-sm">{t("briefs.none")}</p> : null}
			<ul className="flex max-h-72 flex-col gap-2 overflow-y-auto p-1">
				{rows?.map((document) => (
					<li key={document.id}>
						<Field label={document.name} orientation="horizontal">
							<Checkbox
								checked={chosen.includes(document.id)}
								onCheckedChange={(checked) =>
									onChoose(
										checked === true ? [...chosen, document.id] : chosen.filter((id) => id !== document.id),
									)
								}
							/>
						</Field>
					</li>
				))}
			</ul>
			{list.hasNextPage ? (
				<Button
					variant="secondary"
					size="sm"
					pending={list.isFetchingNextPage}
					onClick={() => list.fetchNextPage()}
				>
					{common("loadMore")}
				</Button>
			) : null}
		</>
	);
}
