import { documentsQuery, uploadLimitsQuery } from "@dossier/shared/documents/queries";
import { formatBytes } from "@dossier/shared/formats/size";
import { useDebounced } from "@dossier/shared/text/use-debounced";
import { Card } from "@dossier/ui/card";
import { classNames } from "@dossier/ui/class-names";
import { UploadArea } from "@dossier/ui/upload-area";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { LoadMore } from "../../feedback/load-more.tsx";
import { useFolderLabel } from "../../i18n/folder-label.ts";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { useUploadQueue } from "../../uploads/upload-queue.ts";
import { DocumentsEmpty } from "./documents-empty.tsx";
import { DocumentsTable, DocumentsTableSkeleton } from "./documents-table.tsx";
import { type DocumentsOrder, DocumentsToolbar } from "./documents-toolbar.tsx";
import type { FolderContext } from "./folder-context.ts";

interface FolderDocumentsProps {
	context: FolderContext;
	openDocumentId: string | undefined;
	className?: string;
}

/** The documents of a folder. Files dropped anywhere on it are added. */
export function FolderDocuments({ context, openDocumentId, className }: FolderDocumentsProps) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	const label = useFolderLabel();
	const client = useDossierClient();
	const queue = useUploadQueue();
	const [typed, setTyped] = useState("");
	const [order, setOrder] = useState<DocumentsOrder>({ sort: "created", direction: "descending" });
	const search = useDebounced(typed.trim());
	const limits = useQuery(uploadLimitsQuery(client));
	const place = { clientId: context.client.id, folder: context.folder.name };
	const list = useInfiniteQuery({
		...documentsQuery(client, { ...place, ...order, search }),
		placeholderData: keepPreviousData,
	});
	const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows), [list.data]);

	return (
		<UploadArea
			onFiles={(files) => queue.add(files, place)}
			activeTitle={t("drop", { folder: label(context.folder.name) })}
			hint={
				limits.data ? t("dropHint", { size: formatBytes(limits.data.max_size_bytes, locale) }) : undefined
			}
			pickerLabel={t("add")}
			disabled={!context.mayWrite}
			className={classNames("@container flex min-h-96 min-w-0 flex-col gap-3", className)}
		>
			{(openPicker) => (
				<>
					<DocumentsToolbar
						context={context}
						search={typed}
						onSearch={setTyped}
						searching={list.isPlaceholderData}
						onAdd={openPicker}
					/>
					<Card className="overflow-hidden">
						{list.isError && !rows ? (
							<LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />
						) : !rows ? (
							<DocumentsTableSkeleton />
						) : rows.length === 0 ? (
							<DocumentsEmpty mayWrite={context.mayWrite} searching={search !== ""} onAdd={openPicker} />
						) : (
							<>
								<DocumentsTable
									documents={rows}
									context={context}
									openDocumentId={openDocumentId}
									order={order}
									onOrder={setOrder}
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
				</>
			)}
		</UploadArea>
	);
}
