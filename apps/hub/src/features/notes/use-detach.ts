import { attachDocument, detachDocument } from "@dossier/shared/notes/mutations";
import { type Attachment, attachmentsQuery } from "@dossier/shared/notes/queries";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Takes a document off a note, on screen at once, with an undo; the document stays in the private files. */
export function useDetach({ noteId, clientId }: { noteId: string; clientId: string }) {
	const { t } = useTranslation("notes");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const { queryKey } = attachmentsQuery(client, noteId);
	const onSettled = () => queries.invalidateQueries({ queryKey });
	const back = useMutation({
		mutationFn: ({ id: documentId }: Attachment) => attachDocument(client, { noteId, documentId, clientId }),
		onError,
		onSettled,
	});
	return useMutation({
		mutationFn: ({ id: documentId }: Attachment) => detachDocument(client, { noteId, documentId }),
		onMutate: async ({ id }) => {
			await queries.cancelQueries({ queryKey });
			queries.setQueryData(queryKey, (known) => known?.filter((attachment) => attachment.id !== id));
		},
		onSuccess: (_done, attachment) => {
			toastWithUndo({
				message: t("attachments.detached", { name: attachment.name }),
				description: t("attachments.detachedText"),
				undoLabel: common("undo"),
				onUndo: () => back.mutate(attachment),
			});
		},
		onError,
		onSettled,
	});
}
