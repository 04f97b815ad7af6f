import type { ColumnMapping } from "@dossier/shared/clients/import/fields";
import { knownAddresses } from "@dossier/shared/clients/import/queries";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { OpenedFile } from "./opened-file.ts";

/** What can be imported of a file under a mapping; the addresses clients already have are asked of the database. */
export function useCheckedLines(file: OpenedFile, mapping: ColumnMapping, importId: string | undefined) {
	const client = useDossierClient();
	return useQuery({
		queryKey: ["client-imports", "check", file.summary.hash, mapping, importId],
		// The worker knows one mapping at a time: an answer of before would speak of lines it no longer has.
		gcTime: 0,
		staleTime: Number.POSITIVE_INFINITY,
		placeholderData: keepPreviousData,
		queryFn: async () => {
			await file.lines.check(mapping);
			const known = await knownAddresses(client, {
				emails: await file.lines.emails(),
				exceptImport: importId,
			});
			return file.lines.markKnown(known);
		},
	});
}
