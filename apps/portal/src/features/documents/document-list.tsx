import type { Tables } from "@dossier/shared/database.types";
import { DocumentRow } from "./document-row.tsx";

interface DocumentListProps {
	/** Names the list for screen readers. */
	label: string;
	documents: readonly Tables<"documents">[];
	/** The ids of what the person has not opened since it was shared or changed. */
	newIds: ReadonlySet<string>;
}

/** Documents one under the other, each one a way to open it and a way to keep it. */
export function DocumentList({ label, documents, newIds }: DocumentListProps) {
	return (
		<ul aria-label={label} className="divide-y overflow-hidden rounded-xl border bg-card shadow-xs">
			{documents.map((document) => (
				<DocumentRow key={document.id} document={document} isNew={newIds.has(document.id)} />
			))}
		</ul>
	);
}
