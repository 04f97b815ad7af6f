import { isGiven } from "@dossier/shared/parcours/progress";
import type { Etape } from "@dossier/shared/parcours/queries";
import { FileIcon } from "@dossier/ui/file-icon";
import { Link } from "react-router";
import { paths } from "../../paths.ts";

/** The documents of a step as links: what belongs to it, and what the client gave. */
export function EtapeDocuments({ etape }: { etape: Etape }) {
	const given = etape.demandes.filter(isGiven).flatMap(({ documents }) => documents ?? []);
	const documents = [...etape.briefs, ...given];
	if (documents.length === 0) return null;
	return (
		<ul className="flex flex-wrap gap-2 pt-1">
			{documents.map(({ id, name, mime_type }) => (
				<li key={id} className="min-w-0 max-w-full">
					<Link
						to={paths.document(id)}
						className="flex min-h-11 items-center gap-2 rounded-lg border bg-background px-3 py-1.5 text-sm hover:bg-accent"
					>
						<FileIcon mimeType={mime_type} />
						<span className="truncate">{name}</span>
					</Link>
				</li>
			))}
		</ul>
	);
}
