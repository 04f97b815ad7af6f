import { type FicheRecord, readOnlyValues } from "@dossier/shared/fiche/fields";
import { saveFiche } from "@dossier/shared/fiche/mutations";
import { ficheQuery } from "@dossier/shared/fiche/queries";
import { readFiche } from "@dossier/shared/fiche/read-fiche";
import { layoutOf } from "@dossier/shared/fiche/write-fiche";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { FicheDraft } from "./use-fiche-draft.ts";

/** Saves the text of a fiche over the revision that is on screen; a text with something wrong stays a draft. */
export function useFicheSave(record: FicheRecord, draft: FicheDraft) {
	const { t } = useTranslation("fiche");
	const client = useDossierClient();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (text: string) => {
			const { columns } = readFiche(text, readOnlyValues(record));
			const layout = layoutOf(text);
			if (!columns || layout === null) return null;
			await saveFiche(client, { clientId: record.id, revision: record.revision, columns, layout });
			return queries.fetchQuery({ ...ficheQuery(client, record.id), staleTime: 0 });
		},
		onSuccess: (stored) => {
			if (!stored) return;
			draft.open(stored);
			toast.success(t("saved"));
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["clients"] }),
	});
}
