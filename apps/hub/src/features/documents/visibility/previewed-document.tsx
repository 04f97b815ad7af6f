import { documentAccessQuery } from "@dossier/shared/documents/queries";
import type { newlyVisibleDocuments } from "@dossier/shared/documents/visibility";
import { formatBytes } from "@dossier/shared/formats/size";
import { FileIcon } from "@dossier/ui/file-icon";
import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../../i18n/locale.ts";
import { paths } from "../../../paths.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";

type NewlyVisible = Awaited<ReturnType<typeof newlyVisibleDocuments>>[number];

/** Pictures up to this size, in bytes, are shown small; a larger one has its icon. */
const THUMBNAIL_MOST = 3_000_000;

const DRAWN = /^image\/(png|jpeg|gif|webp|avif)$/;

/** A document as the preview lists it, with a way to look at it first. */
export function PreviewedDocument({ document, clientId }: { document: NewlyVisible; clientId: string }) {
	const { t } = useTranslation("visibility");
	const { t: arranging } = useTranslation("arranging");
	const { locale } = useLocale();
	const isPicture = DRAWN.test(document.mime_type) && document.size_bytes <= THUMBNAIL_MOST;
	return (
		<li className="flex items-center gap-3 px-3 py-2">
			{isPicture ? <Thumbnail objectKey={document.object_key} /> : <FileIcon mimeType={document.mime_type} />}
			<div className="min-w-0 flex-1">
				<p className="truncate font-medium text-sm" title={document.directory + document.name}>
					{document.directory ? <span className="text-muted-foreground">{document.directory}</span> : null}
					{document.name}
				</p>
				<p className="text-muted-foreground text-xs">
					{arranging(`types.${document.type}`)} · {formatBytes(document.size_bytes, locale)}
				</p>
			</div>
			<Link
				to={paths.document(clientId, document.document_id)}
				target="_blank"
				rel="noopener"
				aria-label={t("look", { name: document.name })}
				className="rounded-md p-2 text-muted-foreground hover:bg-muted hover:text-foreground"
			>
				<ExternalLink aria-hidden="true" className="size-4" />
			</Link>
		</li>
	);
}

function Thumbnail({ objectKey }: { objectKey: string }) {
	const link = useQuery(documentAccessQuery(useDossierClient(), { objectKey }));
	return (
		<span className="flex size-9 shrink-0 items-center justify-center overflow-hidden rounded-md border bg-muted">
			{link.data ? <img src={link.data} alt="" loading="lazy" className="size-full object-cover" /> : null}
		</span>
	);
}
