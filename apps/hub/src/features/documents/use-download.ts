import { downloadDocument } from "@dossier/shared/documents/mutations";
import { documentVersionsQuery } from "@dossier/shared/documents/queries";
import { DossierError } from "@dossier/shared/errors/dossier-error";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentRow } from "./document-row.ts";

/** Saves a version of a document on the person's computer, the current one unless another is named. */
export function useDownload() {
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	return useMutation({
		mutationFn: async ({ document, number }: { document: DocumentRow; number?: number }) => {
			const versions = await queries.fetchQuery(documentVersionsQuery(client, document.id));
			const wanted = number ?? document.current_version;
			const version = versions.find((candidate) => candidate.number === wanted);
			if (!version) throw new DossierError("NOT_FOUND");
			await downloadDocument(client, { objectKey: version.object_key, fileName: document.name });
		},
		onError,
	});
}
