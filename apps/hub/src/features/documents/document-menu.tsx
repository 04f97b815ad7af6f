import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import {
	AlarmClockPlus,
	Download,
	Ellipsis,
	FilePlus2,
	FolderInput,
	Link2,
	PencilLine,
	Trash2,
} from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLookLater } from "../../reminders/use-look-later.ts";
import { ShareDialog } from "../../share-links/share-dialog.tsx";
import { useIsShareable } from "../../share-links/use-is-shareable.ts";
import { useUploadQueue } from "../../uploads/upload-queue.ts";
import { useActs } from "./acts.ts";
import { onlyDocuments } from "./chosen.ts";
import type { DocumentRow } from "./document-row.ts";
import { pickFile } from "./file-picker.ts";
import { useDownload } from "./use-download.ts";

interface DocumentMenuProps {
	document: DocumentRow;
	mayWrite: boolean;
}

/** What can be done with a document. */
export function DocumentMenu({ document, mayWrite }: DocumentMenuProps) {
	const { t } = useTranslation("documents");
	const download = useDownload();
	const { t: reminders } = useTranslation("reminders");
	const lookLater = useLookLater();
	const [sharing, setSharing] = useState(false);
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
					{mayWrite ? <WriterItems document={document} onShare={() => setSharing(true)} /> : null}
				</DropdownMenuContent>
			</DropdownMenu>
			{sharing ? <ShareDialog document={document} onClose={() => setSharing(false)} /> : null}
		</>
	);
}

function WriterItems({ document, onShare }: { document: DocumentRow; onShare: () => void }) {
	const { t } = useTranslation("documents");
	const { t: arranging } = useTranslation("arranging");
	const { t: shareLinks } = useTranslation("shareLinks");
	const queue = useUploadQueue();
	const acts = useActs();
	const shareable = useIsShareable(document);
	return (
		<>
			<DropdownMenuItem onSelect={() => pickFile((file) => queue.add([file], { documentId: document.id }))}>
				<FilePlus2 aria-hidden="true" />
				{t("newVersion")}
			</DropdownMenuItem>
			<DropdownMenuItem onSelect={() => acts.rename(document)}>
				<PencilLine aria-hidden="true" />
				{t("rename.open")}
			</DropdownMenuItem>
			<DropdownMenuItem onSelect={() => acts.askWhere(onlyDocuments(document))}>
				<FolderInput aria-hidden="true" />
				{arranging("moveTo")}
			</DropdownMenuItem>
			{shareable ? (
				<DropdownMenuItem onSelect={onShare}>
					<Link2 aria-hidden="true" />
					{shareLinks("open")}
				</DropdownMenuItem>
			) : null}
			<DropdownMenuSeparator />
			<DropdownMenuItem destructive onSelect={() => acts.throwAway(onlyDocuments(document))}>
				<Trash2 aria-hidden="true" />
				{arranging("toTrashAct")}
			</DropdownMenuItem>
		</>
	);
}
