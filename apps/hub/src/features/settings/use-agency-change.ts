import { updateAgency } from "@dossier/shared/agency/mutations";
import type { TablesUpdate } from "@dossier/shared/database.types";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Saves some of the agency's settings and says so. */
export function useAgencyChange() {
	const { t } = useTranslation("settings");
	const client = useDossierClient();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: (change: TablesUpdate<"agency">) => updateAgency(client, change),
		onSuccess: () => void toast.success(t("agency.saved")),
		onSettled: () => queries.invalidateQueries({ queryKey: ["agency"] }),
	});
}
