import type { ClientsFilter, clientsQuery } from "@dossier/shared/clients/queries";
import { Avatar } from "@dossier/ui/avatar";
import { RelativeTime } from "@dossier/ui/relative-time";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import {
	SortableTableHead,
	Table,
	TableBody,
	TableCell,
	TableHead,
	TableHeader,
	TableRow,
} from "@dossier/ui/table";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../i18n/locale.ts";
import { moveBetweenRows } from "../../lists/row-keys.ts";
import { paths } from "../../paths.ts";
import { ParcoursBadge, StatutBadge } from "./client-badges.tsx";

type Pages = Awaited<ReturnType<NonNullable<Exclude<ReturnType<typeof clientsQuery>["queryFn"], symbol>>>>;
/** A client as the list shows it. */
type ClientRow = Pages["rows"][number];

interface ClientsTableProps {
	clients: readonly ClientRow[];
	filter: ClientsFilter;
	onSort: (order: Pick<ClientsFilter, "sort" | "direction">) => void;
}

/** The clients as rows. Arrows move from row to row. */
export function ClientsTable({ clients, filter, onSort }: ClientsTableProps) {
	const { t } = useTranslation("clients");
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
		<Table label={t("list.label")} onKeyDown={moveBetweenRows}>
			<TableHeader>
				<TableRow>
					{head("nom")}
					<TableHead className="max-sm:hidden">{t("list.columns.parcours")}</TableHead>
					<TableHead>{t("list.columns.statut")}</TableHead>
					{head("created", "max-lg:hidden")}
					{head("activity", "max-md:hidden")}
				</TableRow>
			</TableHeader>
			<TableBody>
				{clients.map((client) => (
					<ClientLine key={client.id} client={client} />
				))}
			</TableBody>
		</Table>
	);
}

const ClientLine = memo(function ClientLine({ client }: { client: ClientRow }) {
	const { locale } = useLocale();
	return (
		<TableRow className="relative">
			<TableCell className="w-full max-w-0">
				<div className="flex min-w-0 items-center gap-2.5">
					<Avatar name={client.nom} seed={client.id} size="sm" shape="square" />
					<Link
						to={paths.client(client.id)}
						data-row-link
						className="shrink-0 truncate font-medium after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2 focus-visible:outline-none max-sm:shrink"
					>
						{client.nom}
					</Link>
					<span className="truncate text-muted-foreground max-sm:hidden">{client.entreprise}</span>
				</div>
			</TableCell>
			<TableCell className="max-sm:hidden">
				<ParcoursBadge parcours={client.parcours} />
			</TableCell>
			<TableCell>
				<StatutBadge statut={client.statut} />
			</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-lg:hidden">
				<RelativeTime date={client.created_at} locale={locale} />
			</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-md:hidden">
				<RelativeTime date={client.last_activity_at} locale={locale} />
			</TableCell>
		</TableRow>
	);
});

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
