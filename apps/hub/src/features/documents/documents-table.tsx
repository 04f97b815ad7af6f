import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { SortableTableHead, Table, TableBody, TableHead, TableHeader, TableRow } from "@dossier/ui/table";
import { useTranslation } from "react-i18next";
import { moveBetweenRows } from "../../lists/row-keys.ts";
import { DocumentLine } from "./document-line.tsx";
import type { DocumentRow } from "./document-row.ts";
import type { DocumentsOrder } from "./documents-toolbar.tsx";
import type { FolderContext } from "./folder-context.ts";

interface DocumentsTableProps {
	documents: readonly DocumentRow[];
	context: FolderContext;
	/** The document open beside the list, which then shows less of each. */
	openDocumentId: string | undefined;
	order: DocumentsOrder;
	onOrder: (order: DocumentsOrder) => void;
}

/** Documents as rows. Arrows move from row to row. */
export function DocumentsTable({ documents, context, openDocumentId, order, onOrder }: DocumentsTableProps) {
	const { t } = useTranslation("documents");
	const compact = openDocumentId !== undefined;
	const direction = (sort: DocumentsOrder["sort"]) => (order.sort === sort ? order.direction : null);
	return (
		<Table label={t("list.label")} onKeyDown={moveBetweenRows}>
			<TableHeader>
				<TableRow>
					<SortableTableHead
						direction={direction("nom")}
						onSort={(next) => onOrder({ sort: "nom", direction: next })}
					>
						{t("list.columns.name")}
					</SortableTableHead>
					{context.folder.client_visibility === "when_marked" ? (
						<TableHead>{t("list.columns.client")}</TableHead>
					) : null}
					{compact ? null : (
						<>
							<TableHead className="max-md:hidden">{t("list.columns.by")}</TableHead>
							<TableHead className="text-right max-lg:hidden">{t("list.columns.size")}</TableHead>
							<SortableTableHead
								direction={direction("created")}
								onSort={(next) => onOrder({ sort: "created", direction: next })}
								className="max-sm:hidden"
							>
								{t("list.columns.date")}
							</SortableTableHead>
						</>
					)}
					<TableHead>
						<span className="sr-only">{t("list.columns.actions")}</span>
					</TableHead>
				</TableRow>
			</TableHeader>
			<TableBody>
				{documents.map((document) => (
					<DocumentLine
						key={document.id}
						document={document}
						context={context}
						compact={compact}
						open={document.id === openDocumentId}
					/>
				))}
			</TableBody>
		</Table>
	);
}

const skeletonRows = Array.from({ length: 6 }, (_, index) => `row-${index}`);

/** The shape of the list while it is on its way. */
export function DocumentsTableSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col">
			{skeletonRows.map((row) => (
				<div key={row} className="flex h-row items-center gap-3 border-b px-4 last:border-b-0">
					<Skeleton className="size-6" />
					<Skeleton className="h-3.5 w-64 max-w-1/2" />
					<Skeleton className="ml-auto h-4 w-20" />
				</div>
			))}
		</SkeletonRegion>
	);
}
