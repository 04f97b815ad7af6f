import { toast, toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSentence } from "../../feedback/use-sentence.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface Act {
	readonly run: () => Promise<unknown>;
	/** Said once it is done. */
	readonly done: string;
	/** What takes it back, where that can be offered. */
	readonly undo?: () => Promise<unknown>;
}

/** Carries out what a client does with their own files, says so with an undo, and says why when it can't. */
export function useArranging() {
	const { t } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const sentence = useSentence();
	const act = useMutation({
		mutationFn: ({ run }: Act) => run(),
		onSuccess: (_result, { done, undo }) => {
			if (!undo) toast.success(done);
			else
				toastWithUndo({
					message: done,
					undoLabel: t("undo"),
					onUndo: () => act.mutate({ run: undo, done: t("undone") }),
				});
		},
		onError: (error) => {
			const { title, advice } = sentence(error);
			toast.error(title, { description: advice });
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["documents"] }),
	});
	return { act, client };
}
