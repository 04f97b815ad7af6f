import { directoryName } from "@dossier/shared/directories/directory";
import { moveSelection, putSelection } from "@dossier/shared/documents/arranging";
import { newlyVisibleDocuments } from "@dossier/shared/documents/visibility";
import { DossierError, isDossierError } from "@dossier/shared/errors/dossier-error";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useFolderLabel } from "../../../i18n/folder-label.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { type Chosen, countOf, idsOf, useCounted } from "../chosen.ts";
import type { Question } from "../question.ts";
import { isElsewhere, isInside, type Place } from "./place.ts";

interface Move {
	chosen: Chosen;
	place: Place;
	/** True once the person knows what the client will newly see. */
	agreed?: boolean;
	keepBoth?: boolean;
}

/** Moves documents and directories: asks before a client sees more, offers a numbered name where one is taken, and an undo. */
export function useMoves(ask: (question: Question) => void): (chosen: Chosen, place: Place) => void {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation();
	const label = useFolderLabel();
	const counted = useCounted();
	const client = useDossierClient();
	const queries = useQueryClient();
	const tellError = useErrorToast();
	const refresh = () => queries.invalidateQueries({ queryKey: ["documents"] });
	const back = useMutation({
		mutationFn: (moved: Chosen) => putSelection(client, moved),
		onError: tellError,
		onSettled: refresh,
	});
	const move = useMutation({
		mutationFn: async (asked: Move) => {
			const { chosen, place, keepBoth } = asked;
			const change = { ...idsOf(chosen), toFolder: place.folder };
			if (!asked.agreed && (await newlyVisibleDocuments(client, change)).length > 0) {
				ask({ kind: "show", change, onConfirm: () => move.mutate({ ...asked, agreed: true }) });
				return;
			}
			await moveSelection(client, { ...idsOf(chosen), ...place, keepBoth });
			toastWithUndo({
				message: t("moved", {
					count: countOf(chosen),
					what: counted(chosen),
					place: directoryName(place.directory) || label(place.folder),
				}),
				undoLabel: common("undo"),
				onUndo: () => back.mutate(chosen),
			});
		},
		onError: (error, asked) => {
			if (isDossierError(error) && error.code === "NAME_TAKEN" && !asked.keepBoth) {
				ask({ kind: "name-taken", onKeepBoth: () => move.mutate({ ...asked, keepBoth: true }) });
			} else {
				tellError(error);
			}
		},
		onSettled: refresh,
	});
	return (chosen, place) => {
		if (isInside(chosen, place)) {
			// One let go where it was taken up was not meant to go anywhere.
			if (!isAlone(chosen, place)) tellError(new DossierError("DIRECTORY_INSIDE_ITSELF"));
		} else if (isElsewhere(chosen, place)) {
			move.mutate({ chosen, place });
		}
	};
}

function isAlone(chosen: Chosen, { directory }: Place): boolean {
	return countOf(chosen) === 1 && chosen.directories[0]?.path === directory;
}
