import type { Tables } from "@dossier/shared/database.types";
import { downloadDocument } from "@dossier/shared/documents/mutations";
import { documentVersionsQuery } from "@dossier/shared/documents/queries";
import { DossierError } from "@dossier/shared/errors/dossier-error";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSentence } from "../../feedback/use-sentence.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Saves the current version of a document on the device, under its own name; says why when it can't. */
export function useDownload(document: Tables<"documents">) {
	const client = useDossierClient();
	const queries = useQueryClient();
	const sentence = useSentence();
	return useMutation({
		meta: { reads: true },
		mutationFn: async () => {
			const versions = await queries.fetchQuery(documentVersionsQuery(client, document.id));
			const current = versions.find(({ number }) => number === document.current_version);
			if (!current) throw new DossierError("NOT_FOUND");
			await downloadDocument(client, { objectKey: current.object_key, fileName: document.name });
		},
		onError: (error) => {
			const { title, advice } = sentence(error);
			toast.error(title, { description: advice });
		},
	});
}
