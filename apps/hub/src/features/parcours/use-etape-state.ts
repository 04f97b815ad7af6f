import type { Enums } from "@dossier/shared/database.types";
import { isDossierError } from "@dossier/shared/errors/dossier-error";
import { changeEtapeState } from "@dossier/shared/parcours/mutations";
import type { Etape } from "@dossier/shared/parcours/queries";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface Change {
	readonly state: Enums<"etape_state">;
	readonly alongside?: boolean;
	readonly startNext?: boolean;
}

/** Moves a step along its life. Where another one is under way, it asks whether both are wanted. */
export function useEtapeState(etape: Etape) {
	const { t } = useTranslation("parcours");
	const client = useDossierClient();
	const queries = useQueryClient();
	const tellError = useErrorToast();
	const change = useMutation({
		mutationFn: (wanted: Change) =>
			changeEtapeState(client, { id: etape.id, revision: etape.revision, ...wanted }),
		onSuccess: (_done, { state }) => toast.success(t(`changed.${state}`, { name: etape.title })),
		onError: (error) => {
			if (!isDossierError(error) || error.code !== "ETAPE_ALREADY_RUNNING") tellError(error);
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours", "etapes"] }),
	});
	const refused = change.error && isDossierError(change.error) ? change.error.code : null;
	return {
		change: change.mutate,
		pending: change.isPending,
		/** The change that another step under way stood against. */
		blocked: refused === "ETAPE_ALREADY_RUNNING" ? change.variables : undefined,
		forget: change.reset,
	};
}
