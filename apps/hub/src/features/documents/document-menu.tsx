import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { AlarmClockPlus, Download, Ellipsis, FilePlus2, Link2, PencilLine } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLookLater } from "../../reminders/use-look-later.ts";
import { ShareDialog } from "../../share-links/share-dialog.tsx";
import { useIsShareable } from "../../share-links/use-is-shareable.ts";
import { useUploadQueue } from "../../uploads/upload-queue.ts";
import type { DocumentRow } from "./document-row.ts";
import { pickFile } from "./file-picker.ts";
import { RenameDialog } from "./rename-dialog.tsx";
import { useDownload } from "./use-download.ts";

interface DocumentMenuProps {
	document: DocumentRow;
	mayWrite: boolean;
}

/** What can be done with a document. */
export function DocumentMenu({ document, mayWrite }: DocumentMenuProps) {
	const { t } = useTranslation("documents");
	const queue = useUploadQueue();
	const download = useDownload();
	const { t: shareLinks } = useTranslation("shareLinks");
	const { t: reminders } = useTranslation("reminders");
	const lookLater = useLookLater();
	const [renaming, setRenaming] = useState(false);
	const [sharing, setSharing] = useState(false);
	const shareable = useIsShareable(document) && mayWrite;
	return (
		<>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton
						label={t("list.actions", { name: document.name })}
						size="sm"
						tooltip={false}
						className="text-muted-foreground"
					>
						<Ellipsis aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end">
					<DropdownMenuItem onSelect={() => download.mutate({ document })}>
						<Download aria-hidden="true" />
						{t("download")}
					</DropdownMenuItem>
					<DropdownMenuItem
						onSelect={() =>
							lookLater.mutate({
								name: document.name,
								clientId: document.client_id,
								documentId: document.id,
							})
						}
					>
						<AlarmClockPlus aria-hidden="true" />
						{reminders("lookLater")}
					</DropdownMenuItem>
					{mayWrite ? (
						<>
							<DropdownMenuItem
								onSelect={() => pickFile((file) => queue.add([file], { documentId: document.id }))}
							>
								<FilePlus2 aria-hidden="true" />
								{t("newVersion")}
							</DropdownMenuItem>
							<DropdownMenuItem onSelect={() => setRenaming(true)}>
								<PencilLine aria-hidden="true" />
								{t("rename.open")}
							</DropdownMenuItem>
							{shareable ? (
								<DropdownMenuItem onSelect={() => setSharing(true)}>
									<Link2 aria-hidden="true" />
									{shareLinks("open")}
								</DropdownMenuItem>
							) : null}
						</>
					) : null}
				</DropdownMenuContent>
			</DropdownMenu>
			{renaming ? <RenameDialog document={document} onClose={() => setRenaming(false)} /> : null}
			{sharing ? <ShareDialog document={document} onClose={() => setSharing(false)} /> : null}
		</>
	);
}
