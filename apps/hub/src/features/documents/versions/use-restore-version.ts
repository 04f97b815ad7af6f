import type { Tables } from "@dossier/shared/database.types";
import { fetchDocumentBytes } from "@dossier/shared/documents/mutations";
import { useMutation } from "@tanstack/react-query";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { useUploadQueue } from "../../../uploads/upload-queue.ts";

/** Makes an old version the current one: its bytes are sent again as the next version, and nothing is lost. */
export function useRestoreVersion() {
	const client = useDossierClient();
	const queue = useUploadQueue();
	return useMutation({
		mutationFn: async (version: Tables<"document_versions">) => {
			const bytes = await fetchDocumentBytes(client, { objectKey: version.object_key });
			const file = new File([bytes], version.file_name, { type: version.mime_type });
			queue.add([file], { documentId: version.document_id });
		},
		onError: useErrorToast(),
	});
}
