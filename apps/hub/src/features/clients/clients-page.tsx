import { clientsCountQuery, clientsQuery } from "@dossier/shared/clients/queries";
import { Card } from "@dossier/ui/card";
import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { LoadMore } from "../../feedback/load-more.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientsEmpty } from "./clients-empty.tsx";
import { ClientsFilterBar } from "./clients-filter-bar.tsx";
import { ClientsTable, ClientsTableSkeleton } from "./clients-table.tsx";
import { CreateClientDialog } from "./create-client-dialog.tsx";
import { isNarrowed, useListFilter } from "./list-filter.ts";

/** The agency's clients. */
export function ClientsPage() {
	const { t } = useTranslation("clients");
	const client = useDossierClient();
	const permissions = rolePermissions(useCurrentStaff().role);
	const { filter, change, clear } = useListFilter();
	const list = useInfiniteQuery({ ...clientsQuery(client, filter), placeholderData: keepPreviousData });
	const count = useQuery(clientsCountQuery(client));
	const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows), [list.data]);
	useTableChanges({ table: "clients", queryKeys: [["clients"]] });

	return (
		<PageBody>
			<PageTitle>{t("pageTitle")}</PageTitle>
			<PageHeader
				title={t("pageTitle")}
				description={count.data === undefined ? undefined : t("description", { count: count.data })}
				actions={permissions.editClients ? <CreateClientDialog /> : undefined}
			/>
			<ClientsFilterBar filter={filter} onChange={change} searching={list.isPlaceholderData} />
			<Card className="overflow-hidden">
				{list.isError && !rows ? (
					<LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />
				) : !rows ? (
					<ClientsTableSkeleton />
				) : rows.length === 0 ? (
					<ClientsEmpty narrowed={isNarrowed(filter)} onClear={clear} mayCreate={permissions.editClients} />
				) : (
					<>
						<ClientsTable clients={rows} filter={filter} onSort={change} />
						<LoadMore
							hasMore={list.hasNextPage}
							loading={list.isFetchingNextPage}
							onLoad={() => list.fetchNextPage()}
							summary={t("list.summary", { count: rows.length })}
						/>
					</>
				)}
			</Card>
		</PageBody>
	);
}
