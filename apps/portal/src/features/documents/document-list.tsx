import type { Tables } from "@dossier/shared/database.types";
import type { DocumentGroup } from "./document-group.ts";
import { DocumentRow } from "./document-row.tsx";

interface DocumentListProps {
	/** Names the list for screen readers. */
	label: string;
	documents: readonly Tables<"documents">[];
	/** The ids of what the person has not opened since it was shared or changed. */
	newIds: ReadonlySet<string>;
	/** Where they are, for what can be done with the client's own there. */
	group?: DocumentGroup;
}

/** Documents one under the other, each one a way to open it and a way to keep it. */
export function DocumentList({ label, documents, newIds, group }: DocumentListProps) {
	return (
		<ul aria-label={label} className="divide-y overflow-hidden rounded-xl border bg-card shadow-xs">
			{documents.map((document) => (
				<DocumentRow key={document.id} document={document} isNew={newIds.has(document.id)} group={group} />
			))}
		</ul>
	);
}
