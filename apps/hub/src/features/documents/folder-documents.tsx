import { directoryName } from "@dossier/shared/directories/directory";
import { uploadLimitsQuery } from "@dossier/shared/documents/queries";
import { formatBytes } from "@dossier/shared/formats/size";
import { classNames } from "@dossier/ui/class-names";
import { UploadArea } from "@dossier/ui/upload-area";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFolderLabel } from "../../i18n/folder-label.ts";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { useUploadQueue } from "../../uploads/upload-queue.ts";
import { useActs } from "./acts.ts";
import { DirectoryTrail } from "./arranging/directory-trail.tsx";
import { DirectoryTree } from "./arranging/directory-tree.tsx";
import { DragArea } from "./arranging/drag-area.tsx";
import { useSelection } from "./arranging/selection.ts";
import { SelectionBar } from "./arranging/selection-bar.tsx";
import { countOf } from "./chosen.ts";
import { DocumentsCard } from "./documents-card.tsx";
import { type DocumentsFilter, DocumentsToolbar } from "./documents-toolbar.tsx";
import type { FolderContext } from "./folder-context.ts";
import { useListedDocuments } from "./listed-documents.ts";

interface FolderDocumentsProps {
	context: FolderContext;
	openDocumentId: string | undefined;
	className?: string;
}

/** A directory of a folder. Files dropped anywhere on it are added there. */
export function FolderDocuments({ context, openDocumentId, className }: FolderDocumentsProps) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	const label = useFolderLabel();
	const client = useDossierClient();
	const acts = useActs();
	const queue = useUploadQueue();
	const [filter, setFilter] = useState<DocumentsFilter>({ search: "", type: undefined });
	const listed = useListedDocuments(context, filter);
	const selection = useSelection(listed.rows ?? [], listed.directories);
	const limits = useQuery(uploadLimitsQuery(client));
	const { directory, folder } = context;
	const place = { clientId: context.client.id, folder: folder.name, directory };
	const hasTree =
		!openDocumentId && context.directories.some((candidate) => candidate.folder === folder.name);

	return (
		<DragArea selection={selection}>
			<UploadArea
				onFiles={(files) => acts.addFiles(files, () => queue.add(files, place))}
				activeTitle={t("drop", { folder: directoryName(directory) || label(folder.name) })}
				hint={
					limits.data ? t("dropHint", { size: formatBytes(limits.data.max_size_bytes, locale) }) : undefined
				}
				pickerLabel={t("add")}
				disabled={!context.mayWrite}
				className={classNames("@container min-h-96 min-w-0", className)}
			>
				{(openPicker) => (
					<div className={classNames("grid gap-5", hasTree && "@5xl:grid-cols-[13rem_minmax(0,1fr)]")}>
						{hasTree ? <DirectoryTree context={context} className="hidden self-start @5xl:block" /> : null}
						<div className="flex min-w-0 flex-col gap-3">
							<DocumentsToolbar
								context={context}
								filter={filter}
								onFilter={setFilter}
								searching={listed.list.isPlaceholderData}
								onAdd={openPicker}
							/>
							{directory ? <DirectoryTrail context={context} /> : null}
							{countOf(selection) > 0 ? <SelectionBar context={context} selection={selection} /> : null}
							<DocumentsCard
								context={context}
								listed={listed}
								selection={selection}
								openDocumentId={openDocumentId}
								onAdd={openPicker}
							/>
						</div>
					</div>
				)}
			</UploadArea>
		</DragArea>
	);
}
