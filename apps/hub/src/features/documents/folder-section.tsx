import type { Tables } from "@dossier/shared/database.types";
import { classNames } from "@dossier/ui/class-names";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { mayWrite } from "../../access/permissions.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { DocumentPanel } from "./document-panel.tsx";
import type { FolderContext } from "./folder-context.ts";
import { FolderDocuments } from "./folder-documents.tsx";

interface FolderSectionProps {
	folder: Tables<"folders">;
	/** The document that is open beside the list. */
	documentId: string | undefined;
}

/** A folder of a client: its documents, and the one that is open beside them. */
export function FolderSection({ folder, documentId }: FolderSectionProps) {
	const client = useCurrentClient();
	const { role } = useCurrentStaff();
	useTableChanges({
		table: "documents",
		filter: `client_id=eq.${client.id}`,
		queryKeys: [["documents"], ["attention"]],
	});
	const context: FolderContext = {
		client,
		folder,
		mayWrite: client.statut !== "archive" && mayWrite(folder, role),
	};
	return (
		<div
			className={classNames(
				"grid min-w-0 flex-1 items-start gap-5",
				documentId && "lg:grid-cols-[minmax(18rem,2fr)_minmax(0,3fr)]",
			)}
		>
			<FolderDocuments
				context={context}
				openDocumentId={documentId}
				className={documentId ? "max-lg:hidden" : undefined}
			/>
			{documentId ? <DocumentPanel key={documentId} context={context} documentId={documentId} /> : null}
		</div>
	);
}
