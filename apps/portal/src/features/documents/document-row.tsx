import type { Tables } from "@dossier/shared/database.types";
import { Badge } from "@dossier/ui/badge";
import { FileIcon } from "@dossier/ui/file-icon";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { DocumentFacts } from "./document-facts.tsx";
import type { DocumentGroup } from "./document-group.ts";
import { DownloadButton } from "./download-button.tsx";
import { OwnDocumentMenu } from "./own-document-menu.tsx";

interface DocumentRowProps {
	document: Tables<"documents">;
	isNew: boolean;
	group?: DocumentGroup;
}

/** A document in a list. The whole row opens it. */
export function DocumentRow({ document, isNew, group }: DocumentRowProps) {
	const { t } = useTranslation("documents");
	return (
		<li className="relative flex items-center gap-3 py-3 pr-2 pl-4 transition-colors hover:bg-accent/60">
			<FileIcon mimeType={document.mime_type} size="lg" />
			<div className="flex min-w-0 flex-1 flex-col gap-0.5">
				<Link
					to={paths.document(document.id)}
					className="wrap-anywhere line-clamp-2 font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:-outline-offset-2 focus-visible:after:outline-2 focus-visible:after:outline-ring"
				>
					{document.name}
				</Link>
				<div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
					{isNew ? <Badge tone="brand">{t("new")}</Badge> : null}
					<DocumentFacts document={document} />
				</div>
			</div>
			<DownloadButton document={document} look="icon" />
			{group ? <OwnDocumentMenu document={document} group={group} /> : null}
		</li>
	);
}
