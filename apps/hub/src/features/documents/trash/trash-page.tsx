import { trashQuery } from "@dossier/shared/trash/queries";
import { Card } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { Table, TableBody, TableHead, TableHeader, TableRow } from "@dossier/ui/table";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../../access/current-client.ts";
import { useCurrentStaff } from "../../../access/current-staff.ts";
import { rolePermissions } from "../../../access/permissions.ts";
import { LoadError } from "../../../feedback/load-error.tsx";
import { LoadMore } from "../../../feedback/load-more.tsx";
import { PageTitle } from "../../../feedback/page-title.tsx";
import { moveBetweenRows } from "../../../lists/row-keys.ts";
import { useTableChanges } from "../../../live/use-table-changes.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { DocumentsTableSkeleton } from "../documents-table.tsx";
import { EmptyTrashButton } from "./empty-trash-button.tsx";
import { TrashLine } from "./trash-line.tsx";

/** What was thrown away of a client: to take back for thirty days, or to delete for good. */
export function TrashPage() {
	const { t } = useTranslation("trash");
	const client = useCurrentClient();
	const { role } = useCurrentStaff();
	const trash = useInfiniteQuery(trashQuery(useDossierClient(), client.id));
	const filter = `client_id=eq.${client.id}`;
	useTableChanges({ table: "document_trash", filter, queryKeys: [["documents", "trash"]] });
	const rows = trash.data?.pages.flatMap((page) => page.rows);
	const mayPurge = rolePermissions(role).deleteForGood && client.statut !== "archive";
	return (
		<section className="flex flex-col gap-3">
			<PageTitle>{`${t("title")} · ${client.nom}`}</PageTitle>
			<div className="flex flex-wrap items-center justify-between gap-3">
				<div>
					<h2 className="font-semibold text-lg">{t("title")}</h2>
					<p className="text-muted-foreground text-sm">{t("explanation")}</p>
				</div>
				{mayPurge && rows && rows.length > 0 ? <EmptyTrashButton client={client} /> : null}
			</div>
			<Card className="overflow-hidden">
				{trash.isError && !rows ? (
					<LoadError error={trash.error} onRetry={() => trash.refetch()} retrying={trash.isFetching} />
				) : !rows ? (
					<DocumentsTableSkeleton />
				) : rows.length === 0 ? (
					<EmptyState icon={Trash2} title={t("emptyTitle")} text={t("emptyText")} />
				) : (
					<>
						<Table label={t("title")} onKeyDown={moveBetweenRows}>
							<TrashHeader />
							<TableBody>
								{rows.map((row) => (
									<TrashLine
										key={row.id}
										row={row}
										mayRestore={client.statut !== "archive"}
										mayPurge={mayPurge}
									/>
								))}
							</TableBody>
						</Table>
						<LoadMore
							hasMore={trash.hasNextPage}
							loading={trash.isFetchingNextPage}
							onLoad={() => trash.fetchNextPage()}
							summary={t("summary", { count: rows.length })}
						/>
					</>
				)}
			</Card>
		</section>
	);
}

function TrashHeader() {
	const { t } = useTranslation("trash");
	return (
		<TableHeader>
			<TableRow>
				<TableHead>{t("columns.name")}</TableHead>
				<TableHead className="max-md:hidden">{t("columns.thrown")}</TableHead>
				<TableHead className="max-sm:hidden">{t("columns.leaves")}</TableHead>
				<TableHead>
					<span className="sr-only">{t("columns.actions")}</span>
				</TableHead>
			</TableRow>
		</TableHeader>
	);
}
