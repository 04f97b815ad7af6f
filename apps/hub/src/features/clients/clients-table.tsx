import type { ClientsFilter } from "@dossier/shared/clients/queries";
import { Checkbox } from "@dossier/ui/checkbox";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { SortableTableHead, Table, TableBody, TableHead, TableHeader, TableRow } from "@dossier/ui/table";
import { useTranslation } from "react-i18next";
import { moveBetweenRows } from "../../lists/row-keys.ts";
import type { Selection } from "../../lists/use-selection.ts";
import { ClientLine } from "./client-line.tsx";
import type { ClientRow } from "./client-row.ts";
import type { OnPin } from "./pin-button.tsx";

interface ClientsTableProps {
	clients: readonly ClientRow[];
	filter: ClientsFilter;
	onSort: (order: Pick<ClientsFilter, "sort" | "direction">) => void;
	selection: Selection;
	pinnedIds: ReadonlySet<string>;
	onPin: OnPin;
	/** Names of the agency's people by their id. */
	staffNames: ReadonlyMap<string, string>;
}

/** The clients as rows. Arrows move from row to row, Space chooses one. */
export function ClientsTable({
	clients,
	filter,
	onSort,
	selection,
	pinnedIds,
	onPin,
	staffNames,
}: ClientsTableProps) {
	const { t } = useTranslation("clients");
	const { t: lists } = useTranslation("clientLists");
	const { chosen } = selection;
	const head = (sort: ClientsFilter["sort"], className?: string) => (
		<SortableTableHead
			direction={filter.sort === sort ? filter.direction : null}
			onSort={(direction) => onSort({ sort, direction })}
			className={className}
		>
			{t(`list.columns.${sort === "nom" ? "client" : sort}`)}
		</SortableTableHead>
	);
	return (
		<Table
			label={t("list.label")}
			onKeyDown={(event) => {
				moveBetweenRows(event);
				selection.onKeyDown(event);
			}}
		>
			<TableHeader>
				<TableRow>
					<TableHead className="pr-0">
						<Checkbox
							aria-label={lists("selection.all")}
							checked={chosen.size === 0 ? false : chosen.size === clients.length ? true : "indeterminate"}
							onCheckedChange={selection.toggleAll}
						/>
					</TableHead>
					{head("nom")}
					<TableHead className="max-sm:hidden">{t("list.columns.parcours")}</TableHead>
					<TableHead>{t("list.columns.statut")}</TableHead>
					<TableHead className="max-lg:hidden">{lists("owner.label")}</TableHead>
					{head("created", "max-xl:hidden")}
					{head("activity", "max-md:hidden")}
					<TableHead className="px-0">
						<span className="sr-only">{lists("pins.title")}</span>
					</TableHead>
				</TableRow>
			</TableHeader>
			<TableBody>
				{clients.map((client) => (
					<ClientLine
						key={client.id}
						client={client}
						chosen={chosen.has(client.id)}
						onChoose={selection.toggle}
						pinned={pinnedIds.has(client.id)}
						onPin={onPin}
						ownerName={client.owner_id ? staffNames.get(client.owner_id) : undefined}
					/>
				))}
			</TableBody>
		</Table>
	);
}

const skeletonRows = Array.from({ length: 8 }, (_, index) => `row-${index}`);

/** The shape of the list while it is on its way. */
export function ClientsTableSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col">
			{skeletonRows.map((row) => (
				<div key={row} className="flex h-row items-center gap-3 border-b px-4 last:border-b-0">
					<Skeleton className="size-6" />
					<Skeleton className="h-3.5 w-48 max-w-1/2" />
					<Skeleton className="ml-auto h-4 w-16" />
				</div>
			))}
		</SkeletonRegion>
	);
}
