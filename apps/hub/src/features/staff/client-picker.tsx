import { clientsQuery } from "@dossier/shared/clients/queries";
import { useDebounced } from "@dossier/shared/text/use-debounced";
import { Checkbox } from "@dossier/ui/checkbox";
import { IconButton } from "@dossier/ui/icon-button";
import { SearchInput } from "@dossier/ui/search-input";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const OFFERED = 8;

/** A client as the picker holds it. */
export interface PickedClient {
	readonly id: string;
	readonly nom: string;
}

interface ClientPickerProps {
	value: readonly PickedClient[];
	onValueChange: (clients: readonly PickedClient[]) => void;
}

/** Chooses clients: those chosen as a list, the others found by typing. */
export function ClientPicker({ value, onValueChange }: ClientPickerProps) {
	const { t } = useTranslation("staff");
	const [typed, setTyped] = useState("");
	const search = useDebounced(typed);
	const found = useInfiniteQuery({
		...clientsQuery(useDossierClient(), { search, sort: "nom", direction: "ascending" }),
		placeholderData: keepPreviousData,
	});
	const offered = found.data?.pages[0]?.rows.slice(0, OFFERED) ?? [];
	const isChosen = (id: string) => value.some((chosen) => chosen.id === id);
	const remove = (id: string) => onValueChange(value.filter((chosen) => chosen.id !== id));
	const toggle = ({ id, nom }: PickedClient) =>
		isChosen(id) ? remove(id) : onValueChange([...value, { id, nom }]);
	return (
		<div className="flex flex-col gap-3">
			{value.length === 0 ? (
				<p className="text-muted-foreground text-sm">{t("limit.none")}</p>
			) : (
				<ul aria-label={t("limit.chosen")} className="flex flex-wrap gap-1.5">
					{value.map((client) => (
						<li
							key={client.id}
							className="flex max-w-full items-center gap-0.5 rounded-md bg-brand-soft pl-2 text-brand text-sm"
						>
							<span className="truncate">{client.nom}</span>
							<IconButton
								label={t("limit.remove", { name: client.nom })}
								size="sm"
								tooltip={false}
								onClick={() => remove(client.id)}
							>
								<X aria-hidden="true" />
							</IconButton>
						</li>
					))}
				</ul>
			)}
			<SearchInput
				label={t("limit.search")}
				clearLabel={t("limit.clearSearch")}
				value={typed}
				onValueChange={setTyped}
				pending={found.isPlaceholderData}
			/>
			{found.isError && !found.data ? (
				<LoadError error={found.error} onRetry={() => found.refetch()} retrying={found.isFetching} />
			) : found.isSuccess && offered.length === 0 ? (
				<p role="status" className="text-muted-foreground text-sm">
					{t("limit.noMatch")}
				</p>
			) : (
				<ul aria-label={t("limit.found")} className="flex flex-col">
					{offered.map((client) => (
						<li key={client.id}>
							{/* biome-ignore lint/a11y/noLabelWithoutControl: the box is a button, which a label may name. */}
							<label className="flex cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 text-sm hover:bg-accent">
								<Checkbox checked={isChosen(client.id)} onCheckedChange={() => toggle(client)} />
								<span className="truncate">{client.nom}</span>
							</label>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
