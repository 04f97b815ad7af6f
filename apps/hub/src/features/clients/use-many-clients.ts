import {
	changeManyClients,
	type ManyClientsAct,
	type ManyClientsOutcome,
	undoOf,
} from "@dossier/shared/clients/many";
import { DossierError } from "@dossier/shared/errors/dossier-error";
import { toast, toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useSentence } from "../../feedback/use-sentence.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Refusals told one by one; beyond, only their number is. */
const TOLD = 3;

interface Change {
	readonly clientIds: readonly string[];
	readonly act: ManyClientsAct;
}

/** Does one thing to one or many clients, says what became of each, and takes it back where that can be. */
export function useManyClients() {
	const { t } = useTranslation("clientLists");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const tellRefusals = useRefusals();
	const onSettled = () => queries.invalidateQueries({ queryKey: ["clients"] });

	const undo = useMutation({
		mutationFn: async (steps: readonly Change[]) => {
			const outcomes = await Promise.all(
				steps.map(({ clientIds, act }) => changeManyClients(client, clientIds, act)),
			);
			return outcomes.flat();
		},
		onSuccess: (outcomes) => {
			const kept = outcomes.filter((outcome) => !outcome.changed).length;
			if (kept === 0) toast.success(t("many.undone"));
			else toast.warning(t("many.partlyUndone", { count: kept }));
		},
		onError,
		onSettled,
	});
	return useMutation({
		mutationFn: ({ clientIds, act }: Change) => changeManyClients(client, clientIds, act),
		onSuccess: (outcomes, { act }) => {
			const count = outcomes.filter((outcome) => outcome.changed).length;
			const description = tellRefusals(outcomes);
			if (count === 0) {
				if (description) toast.error(t("many.noneChanged"), { description });
				else toast.info(t("many.nothing"));
				return;
			}
			const message = t(`many.done.${act.kind}`, { count });
			const way = undoOf(act, outcomes);
			if (!way) toast.success(message, { description });
			else toastWithUndo({ message, description, undoLabel: common("undo"), onUndo: () => undo.mutate(way) });
		},
		onError,
		onSettled,
	});
}

function useRefusals() {
	const { t } = useTranslation("clientLists");
	const sentence = useSentence();
	return (outcomes: readonly ManyClientsOutcome[]): string | undefined => {
		const refusals = outcomes.flatMap(({ nom, refused }) => (refused ? [{ nom, refused }] : []));
		if (refusals.length === 0) return undefined;
		const list = refusals
			.slice(0, TOLD)
			.map(({ nom, refused }) =>
				t("many.refusal", {
					name: nom ?? t("many.unknownClient"),
					why: sentence(new DossierError(refused)).title,
				}),
			)
			.join(" ");
		return t("many.refused", { count: refusals.length, list });
	};
}
