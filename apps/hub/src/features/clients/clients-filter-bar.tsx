import type { ClientsFilter } from "@dossier/shared/clients/queries";
import { Constants } from "@dossier/shared/database.types";
import { NativeSelect } from "@dossier/ui/native-select";
import { SearchInput } from "@dossier/ui/search-input";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDebounced } from "../../feedback/use-debounced.ts";
import { readFilter } from "./list-filter.ts";

const { client_parcours: everyParcours, client_statut: everyStatut } = Constants.public.Enums;

interface ClientsFilterBarProps {
	filter: ClientsFilter & { search: string };
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
			<div className="flex flex-1 gap-2 sm:flex-none">
				<div className="min-w-0 flex-1 sm:w-44 sm:flex-none">
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
				<div className="min-w-0 flex-1 sm:w-44 sm:flex-none">
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
