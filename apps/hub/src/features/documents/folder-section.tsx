import type { Tables } from "@dossier/shared/database.types";
import { directoriesQuery } from "@dossier/shared/directories/queries";
import { classNames } from "@dossier/ui/class-names";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { mayWrite } from "../../access/permissions.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { DIRECTORY_PARAMETER } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ActsProvider } from "./acts-provider.tsx";
import { DocumentPanel } from "./document-panel.tsx";
import type { FolderContext } from "./folder-context.ts";
import { FolderDocuments } from "./folder-documents.tsx";

interface FolderSectionProps {
	folder: Tables<"folders">;
	/** The document that is open beside the list. */
	documentId: string | undefined;
}

/** A folder of a client: its directories and documents, and the document that is open beside them. */
export function FolderSection({ folder, documentId }: FolderSectionProps) {
	const context = useFolderContext(folder);
	useLiveDocuments(context.client.id);
	return (
		<ActsProvider context={context}>
			<div
				className={classNames(
					"grid min-w-0 flex-1 items-start gap-5",
					documentId && "lg:grid-cols-[minmax(18rem,2fr)_minmax(0,3fr)]",
				)}
			>
				<FolderDocuments
					key={context.directory}
					context={context}
					openDocumentId={documentId}
					className={documentId ? "max-lg:hidden" : undefined}
				/>
				{documentId ? <DocumentPanel key={documentId} context={context} documentId={documentId} /> : null}
			</div>
		</ActsProvider>
	);
}

function useFolderContext(folder: Tables<"folders">): FolderContext {
	const client = useCurrentClient();
	const { role } = useCurrentStaff();
	const [address] = useSearchParams();
	const directories = useQuery(directoriesQuery(useDossierClient(), client.id));
	return {
		client,
		folder,
		directory: address.get(DIRECTORY_PARAMETER) ?? "",
		directories: directories.data ?? [],
		mayWrite: client.statut !== "archive" && mayWrite(folder, role),
	};
}

/** What goes to the trash is no longer anybody's to read, so the trash itself says that something changed. */
function useLiveDocuments(clientId: string): void {
	const filter = `client_id=eq.${clientId}`;
	useTableChanges({ table: "documents", filter, queryKeys: [["documents"], ["attention"]] });
	useTableChanges({ table: "document_trash", filter, queryKeys: [["documents"], ["attention"]] });
	useTableChanges({ table: "document_directories", filter, queryKeys: [["documents", "directories"]] });
}
