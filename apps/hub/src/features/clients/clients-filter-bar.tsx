import { type ClientsFilter, clientTagsQuery } from "@dossier/shared/clients/queries";
import { Constants } from "@dossier/shared/database.types";
import { useDebounced } from "@dossier/shared/text/use-debounced";
import { NativeSelect } from "@dossier/ui/native-select";
import { SearchInput } from "@dossier/ui/search-input";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { type ListFilter, readFilter } from "./list-filter.ts";
import { OwnerSelect } from "./owner-select.tsx";

const { client_parcours: everyParcours, client_statut: everyStatut } = Constants.public.Enums;

interface ClientsFilterBarProps {
	filter: ListFilter;
	onChange: (changed: Partial<ClientsFilter>) => void;
	/** True while the rows shown are still those of the filter before. */
	searching: boolean;
}

/** Search and filters of the list of clients. */
export function ClientsFilterBar({ filter, onChange, searching }: ClientsFilterBarProps) {
	const { t } = useTranslation("clients");
	const [typed, setTyped] = useTypedSearch(filter.search, (search) => onChange({ search }));
	const choose = (name: "parcours" | "statut") => (event: { target: { value: string } }) =>
		onChange({ [name]: readFilter(new URLSearchParams({ [name]: event.target.value }))[name] });
	return (
		<search className="flex flex-wrap items-center gap-2">
			<SearchInput
				label={t("list.search")}
				clearLabel={t("list.clearSearch")}
				value={typed}
				onValueChange={setTyped}
				pending={searching && typed !== ""}
				className="sm:w-auto sm:max-w-sm sm:flex-1"
			/>
			<div className="grid w-full grid-cols-2 gap-2 sm:flex sm:w-auto">
				<div className="sm:w-44">
					<OwnerFilter filter={filter} onChange={onChange} />
				</div>
				<div className="sm:w-44">
					<TagFilter filter={filter} onChange={onChange} />
				</div>
				<div className="sm:w-44">
					<NativeSelect
						aria-label={t("list.parcours")}
						value={filter.parcours ?? ""}
						onChange={choose("parcours")}
					>
						<option value="">{t("list.anyParcours")}</option>
						{everyParcours.map((parcours) => (
							<option key={parcours} value={parcours}>
								{t(`parcours.${parcours}`)}
							</option>
						))}
					</NativeSelect>
				</div>
				<div className="sm:w-48">
					<NativeSelect aria-label={t("list.statut")} value={filter.statut ?? ""} onChange={choose("statut")}>
						<option value="">{t("list.anyStatut")}</option>
						{everyStatut.map((statut) => (
							<option key={statut} value={statut}>
								{t(`statut.${statut}`)}
							</option>
						))}
					</NativeSelect>
				</div>
			</div>
		</search>
	);
}

type FilterPart = Pick<ClientsFilterBarProps, "filter" | "onChange">;

function OwnerFilter({ filter, onChange }: FilterPart) {
	const { t } = useTranslation("clientLists");
	return (
		<OwnerSelect
			aria-label={t("filter.owner")}
			none={t("filter.anyOwner")}
			self={t("filter.mine")}
			value={filter.ownerId ?? ""}
			onChange={(event) => onChange({ ownerId: event.target.value || undefined })}
		/>
	);
}

function TagFilter({ filter, onChange }: FilterPart) {
	const { t } = useTranslation("clientLists");
	const inUse = useQuery(clientTagsQuery(useDossierClient())).data ?? [];
	const [chosen = ""] = filter.tags;
	const offered = chosen && !inUse.includes(chosen) ? [chosen, ...inUse] : inUse;
	return (
		<NativeSelect
			aria-label={t("filter.tag")}
			value={chosen}
			onChange={(event) => onChange({ tags: event.target.value ? [event.target.value] : [] })}
		>
			<option value="">{t("filter.anyTag")}</option>
			{offered.map((tag) => (
				<option key={tag} value={tag}>
					{tag}
				</option>
			))}
		</NativeSelect>
	);
}

/** What is being typed; it reaches the filter once the typing rests, and follows the filter when it changes elsewhere. */
function useTypedSearch(search: string, onSearch: (search: string) => void) {
	const [typed, setTyped] = useState(search);
	const rested = useDebounced(typed);
	useEffect(() => {
		if (rested.trim() !== search) onSearch(rested);
		// Only rested typing writes: a filter that changed elsewhere is read below.
	}, [rested]);
	useEffect(() => {
		setTyped((current) => (current.trim() === search ? current : search));
	}, [search]);
	return [typed, setTyped] as const;
}
