import { Button } from "@dossier/ui/button";
import { Download, FilePlus2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useUploadQueue } from "../../uploads/upload-queue.ts";
import { TypeMenu } from "./arranging/type-menu.tsx";
import { DocumentMenu } from "./document-menu.tsx";
import type { DocumentRow } from "./document-row.ts";
import { pickFile } from "./file-picker.ts";
import type { FolderContext } from "./folder-context.ts";
import { useDownload } from "./use-download.ts";
import { VisibilityToggle } from "./visibility/visibility-toggle.tsx";

/** What one does most with the document that is open. */
export function DocumentActions({ document, context }: { document: DocumentRow; context: FolderContext }) {
	const { t } = useTranslation("documents");
	const queue = useUploadQueue();
	const download = useDownload();
	return (
		<div className="flex shrink-0 flex-wrap items-center gap-1.5 border-b bg-card px-3 py-1.5">
			{context.folder.client_visibility === "when_marked" ? (
				<VisibilityToggle document={document} mayChange={context.mayWrite} />
			) : null}
			{context.mayWrite ? <TypeMenu documents={[document]} /> : null}
			<div className="ml-auto flex items-center gap-1.5">
				{context.mayWrite ? (
					<Button
						variant="ghost"
						size="sm"
						onClick={() => pickFile((file) => queue.add([file], { documentId: document.id }))}
					>
						<FilePlus2 aria-hidden="true" />
						{t("newVersion")}
					</Button>
				) : null}
				<Button
					variant="secondary"
					size="sm"
					pending={download.isPending}
					onClick={() => download.mutate({ document })}
				>
					<Download aria-hidden="true" />
					{t("download")}
				</Button>
				<DocumentMenu document={document} mayWrite={context.mayWrite} />
			</div>
		</div>
	);
}
