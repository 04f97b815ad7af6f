import { type Attachment, attachmentsQuery } from "@dossier/shared/notes/queries";
import { attachmentAddress } from "@dossier/shared/notes/schema";
import { Button } from "@dossier/ui/button";
import { FileIcon } from "@dossier/ui/file-icon";
import { IconButton } from "@dossier/ui/icon-button";
import { useQuery } from "@tanstack/react-query";
import { Unlink } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { useDetach } from "./use-detach.ts";

interface NoteAttachmentsProps {
	noteId: string;
	mayDetach: boolean;
	/** Puts a reference into the text; without it nothing is offered. */
	onInsert?: (reference: string) => void;
}

/** What is attached to a note, each a document of the private folder. */
export function NoteAttachments({ noteId, mayDetach, onInsert }: NoteAttachmentsProps) {
	const { t } = useTranslation("notes");
	const of = useCurrentClient();
	const detach = useDetach({ noteId, clientId: of.id });
	const attachments = useQuery(attachmentsQuery(useDossierClient(), noteId));
	if (attachments.isError) {
		return <LoadError error={attachments.error} onRetry={() => attachments.refetch()} />;
	}
	if (!attachments.data?.length) return null;
	return (
		<section aria-label={t("attachments.list")} className="flex min-w-0 flex-col gap-2">
			<h3 className="font-medium text-sm">{t("attachments.list")}</h3>
			<ul className="flex flex-col divide-y rounded-md border">
				{attachments.data.map((document) => (
					<li key={document.id} className="flex min-w-0 items-center gap-2.5 px-3 py-2">
						<FileIcon mimeType={document.mime_type} />
						<Link
							to={paths.document(of.id, document.id, "_private")}
							className="me-auto min-w-0 truncate rounded-xs text-sm hover:underline"
						>
							{document.name}
						</Link>
						{onInsert && isPicture(document) ? (
							<Button
								variant="ghost"
								size="sm"
								aria-label={t("attachments.insertNamed", { name: document.name })}
								onClick={() => onInsert(`![${plain(document.name)}](${attachmentAddress(document.id)})`)}
							>
								{t("attachments.insert")}
							</Button>
						) : null}
						{mayDetach ? (
							<IconButton
								label={t("attachments.detachNamed", { name: document.name })}
								size="sm"
								className="text-muted-foreground"
								onClick={() => detach.mutate(document)}
							>
								<Unlink aria-hidden="true" />
							</IconButton>
						) : null}
					</li>
				))}
			</ul>
		</section>
	);
}

function isPicture({ mime_type }: Attachment): boolean {
	return mime_type?.startsWith("image/") ?? false;
}

/** A name without what Markdown would read in it. */
function plain(name: string): string {
	return name.replace(/[\\[\]]/g, " ");
}
