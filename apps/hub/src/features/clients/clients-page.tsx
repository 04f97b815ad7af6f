import { clientsCountQuery, clientsQuery, pinnedClientsQuery } from "@dossier/shared/clients/queries";
import { staffQuery } from "@dossier/shared/staff/queries";
import { Card } from "@dossier/ui/card";
import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { createsClients } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { LoadMore } from "../../feedback/load-more.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useSelection } from "../../lists/use-selection.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientsEmpty } from "./clients-empty.tsx";
import { ClientsFilterBar } from "./clients-filter-bar.tsx";
import { ClientsTable, ClientsTableSkeleton } from "./clients-table.tsx";
import { CreateClientDialog } from "./create-client-dialog.tsx";
import { ExchangeMenu } from "./exchange-menu.tsx";
import { isNarrowed, useListFilter } from "./list-filter.ts";
import type { OnPin } from "./pin-button.tsx";
import { PinnedClients } from "./pinned-clients.tsx";
import { SavedFiltersBar } from "./saved-filters-bar.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useManyClients } from "./use-many-clients.ts";

const NONE: readonly never[] = [];

/** The agency's clients. */
export function ClientsPage() {
	const { t } = useTranslation("clients");
	const client = useDossierClient();
	const mayCreate = createsClients(useCurrentStaff());
	const { filter, change, clear } = useListFilter();
	const list = useInfiniteQuery({ ...clientsQuery(client, filter), placeholderData: keepPreviousData });
	const count = useQuery(clientsCountQuery(client));
	const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows), [list.data]);
	const selection = useSelection(useMemo(() => rows?.map((row) => row.id) ?? NONE, [rows]));
	const { pinned, pinnedIds, onPin } = usePins();
	const staffNames = useStaffNames();
	useTableChanges({ table: "clients", queryKeys: [["clients"]] });

	return (
		<PageBody>
			<PageTitle>{t("pageTitle")}</PageTitle>
			<PageHeader
				title={t("pageTitle")}
				description={count.data === undefined ? undefined : t("description", { count: count.data })}
				actions={
					<>
						<ExchangeMenu filter={filter} mayImport={mayCreate} />
						{mayCreate ? <CreateClientDialog /> : null}
					</>
				}
			/>
			<ClientsFilterBar filter={filter} onChange={change} searching={list.isPlaceholderData} />
			<SavedFiltersBar filter={filter} />
			{isNarrowed(filter) ? null : <PinnedClients clients={pinned} onPin={onPin} />}
			<Card className="overflow-hidden">
				{list.isError && !rows ? (
					<LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />
				) : !rows ? (
					<ClientsTableSkeleton />
				) : rows.length === 0 ? (
					<ClientsEmpty narrowed={isNarrowed(filter)} onClear={clear} mayCreate={mayCreate} />
				) : (
					<>
						<ClientsTable
							clients={rows}
							filter={filter}
							onSort={change}
							selection={selection}
							pinnedIds={pinnedIds}
							onPin={onPin}
							staffNames={staffNames}
						/>
						<LoadMore
							hasMore={list.hasNextPage}
							loading={list.isFetchingNextPage}
							onLoad={() => list.fetchNextPage()}
							summary={t("list.summary", { count: rows.length })}
						/>
					</>
				)}
			</Card>
			<SelectionBar selection={selection} />
		</PageBody>
	);
}

function usePins() {
	const pinned = useQuery(pinnedClientsQuery(useDossierClient())).data ?? NONE;
	const pinnedIds = useMemo(() => new Set(pinned.map(({ id }) => id)), [pinned]);
	const { mutate } = useManyClients();
	const onPin: OnPin = useCallback(
		(clientId, pin) => mutate({ clientIds: [clientId], act: { kind: pin ? "pin" : "unpin" } }),
		[mutate],
	);
	return { pinned, pinnedIds, onPin };
}

function useStaffNames(): ReadonlyMap<string, string> {
	const staff = useQuery(staffQuery(useDossierClient())).data;
	return useMemo(() => new Map(staff?.map(({ user_id, display_name }) => [user_id, display_name])), [staff]);
}
