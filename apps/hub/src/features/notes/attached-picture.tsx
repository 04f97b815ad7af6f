import { documentAccessQuery, documentVersionsQuery } from "@dossier/shared/documents/queries";
import { attachmentsQuery } from "@dossier/shared/notes/queries";
import { attachedDocumentId } from "@dossier/shared/notes/schema";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface AttachedPictureProps {
	noteId: string;
	address: string | undefined;
	alternative: string;
}

/** A picture of the note's own attachments, through a signed link. Any other address stays words. */
export function AttachedPicture({ noteId, address, alternative }: AttachedPictureProps) {
	const client = useDossierClient();
	const wanted = attachedDocumentId(address);
	const attachments = useQuery(attachmentsQuery(client, noteId));
	const document = attachments.data?.find(({ id }) => id === wanted);
	const versionsQuery = documentVersionsQuery(client, document?.id ?? "");
	const versions = useQuery(document ? versionsQuery : { ...versionsQuery, queryFn: skipToken });
	const objectKey = versions.data?.find(({ number }) => number === document?.current_version)?.object_key;
	const accessQuery = documentAccessQuery(client, { objectKey: objectKey ?? "" });
	const link = useQuery(objectKey ? accessQuery : { ...accessQuery, queryFn: skipToken });
	return link.data ? (
		<img src={link.data} alt={alternative} className="max-w-full rounded-md border" />
	) : (
		<em>{alternative}</em>
	);
}
