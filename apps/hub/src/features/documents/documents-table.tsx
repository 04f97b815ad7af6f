import { Checkbox } from "@dossier/ui/checkbox";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { SortableTableHead, Table, TableBody, TableHead, TableHeader, TableRow } from "@dossier/ui/table";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import { moveBetweenRows } from "../../lists/row-keys.ts";
import { useActs } from "./acts.ts";
import { DirectoryLine } from "./arranging/directory-line.tsx";
import { actOnRow } from "./arranging/row-shortcuts.ts";
import type { Selection } from "./arranging/selection.ts";
import { countOf } from "./chosen.ts";
import { DocumentLine } from "./document-line.tsx";
import type { DocumentRow } from "./document-row.ts";
import type { Directory, FolderContext } from "./folder-context.ts";
import type { DocumentsOrder } from "./listed-documents.ts";

interface DocumentsTableProps {
	documents: readonly DocumentRow[];
	/** The directories in the one on screen, above the documents. */
	directories: readonly Directory[];
	selection: Selection;
	context: FolderContext;
	/** The document open beside the list, which then shows less of each. */
	openDocumentId: string | undefined;
	order: DocumentsOrder;
	onOrder: (order: DocumentsOrder) => void;
}

/** Directories and documents as rows. Arrows move from row to row; F2, M and Delete act on one. */
export function DocumentsTable(props: DocumentsTableProps) {
	const { documents, directories, selection, context, openDocumentId } = props;
	const { t } = useTranslation("documents");
	const acts = useActs();
	const compact = openDocumentId !== undefined;
	const marks = context.folder.client_visibility === "when_marked";
	const latest = useRef(selection);
	latest.current = selection;
	const tick = useCallback((id: string) => latest.current.toggle(id), []);
	return (
		<Table
			label={t("list.label")}
			onKeyDown={(event) => {
				moveBetweenRows(event);
				actOnRow(event, { documents, directories, context, selection, acts });
			}}
		>
			<DocumentsHeader {...props} compact={compact} marks={marks} />
			<TableBody>
				{directories.map((directory) => (
					<DirectoryLine
						key={directory.id}
						directory={directory}
						context={context}
						columns={(marks ? 1 : 0) + (compact ? 0 : 4)}
						ticked={selection.has(directory.id)}
						onTick={tick}
					/>
				))}
				{documents.map((document) => (
					<DocumentLine
						key={document.id}
						document={document}
						context={context}
						compact={compact}
						open={document.id === openDocumentId}
						ticked={selection.has(document.id)}
						onTick={tick}
					/>
				))}
			</TableBody>
		</Table>
	);
}

interface DocumentsHeaderProps extends DocumentsTableProps {
	compact: boolean;
	/** Whether each document of the folder is shown or hidden by itself. */
	marks: boolean;
}

function DocumentsHeader(props: DocumentsHeaderProps) {
	const { selection, order, onOrder, compact, marks } = props;
	const { t } = useTranslation("documents");
	const { t: arranging } = useTranslation("arranging");
	const direction = (sort: DocumentsOrder["sort"]) => (order.sort === sort ? order.direction : null);
	const rows = countOf(props);
	const ticked = countOf(selection);
	const all = rows > 0 && ticked === rows;
	return (
		<TableHeader>
			<TableRow>
				<TableHead className="w-0 pr-0">
					<Checkbox
						checked={all || (ticked > 0 && "indeterminate")}
						onCheckedChange={() => selection.setAll(!all)}
						disabled={rows === 0}
						aria-label={arranging("selectAll")}
					/>
				</TableHead>
				<SortableTableHead
					direction={direction("nom")}
					onSort={(next) => onOrder({ sort: "nom", direction: next })}
				>
					{t("list.columns.name")}
				</SortableTableHead>
				{marks ? <TableHead>{t("list.columns.client")}</TableHead> : null}
				{compact ? null : (
					<>
						<TableHead className="max-xl:hidden">{arranging("type")}</TableHead>
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
