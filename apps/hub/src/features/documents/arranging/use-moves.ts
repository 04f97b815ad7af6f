import { directoryName, parentDirectory } from "@dossier/shared/directories/directory";
import { moveDirectory } from "@dossier/shared/directories/mutations";
import { moveDocuments, putDocuments } from "@dossier/shared/documents/arranging";
import { newlyVisibleDocuments, type VisibilityChange } from "@dossier/shared/documents/visibility";
import { isDossierError } from "@dossier/shared/errors/dossier-error";
import type { DossierClient } from "@dossier/shared/supabase/client";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useFolderLabel } from "../../../i18n/folder-label.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import type { Question } from "../question.ts";
import { canGo, type Movable, type Place } from "./place.ts";

interface Move {
	movable: Movable;
	place: Place;
	/** True once the person knows what the client will newly see. */
	agreed?: boolean;
	keepBoth?: boolean;
}

/** Moves documents and directories: asks before a client sees more, offers a numbered name where one is taken, and an undo. */
export function useMoves(ask: (question: Question) => void): (movable: Movable, place: Place) => void {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation();
	const label = useFolderLabel();
	const client = useDossierClient();
	const queries = useQueryClient();
	const tellError = useErrorToast();
	const refresh = () => queries.invalidateQueries({ queryKey: ["documents"] });
	const back = useMutation({
		mutationFn: (undo: () => Promise<unknown>) => undo(),
		onError: tellError,
		onSettled: refresh,
	});
	const move = useMutation({
		mutationFn: async (asked: Move) => {
			const change = visibilityChange(asked);
			if (!asked.agreed && (await newlyVisibleDocuments(client, change)).length > 0) {
				ask({ kind: "show", change, onConfirm: () => move.mutate({ ...asked, agreed: true }) });
				return;
			}
			const undo = await perform(client, asked);
			toastWithUndo({
				message: t("moved", {
					count: "documents" in asked.movable ? asked.movable.documents.length : 1,
					place: directoryName(asked.place.directory) || label(asked.place.folder),
				}),
				undoLabel: common("undo"),
				onUndo: () => back.mutate(undo),
			});
		},
		onError: (error, asked) => {
			if (
				isDossierError(error) &&
				error.code === "NAME_TAKEN" &&
				"documents" in asked.movable &&
				!asked.keepBoth
			) {
				ask({ kind: "name-taken", onKeepBoth: () => move.mutate({ ...asked, keepBoth: true }) });
			} else {
				tellError(error);
			}
		},
		onSettled: refresh,
	});
	return (movable, place) => {
		if (canGo(movable, place)) move.mutate({ movable, place });
	};
}

function visibilityChange({ movable, place }: Move): VisibilityChange {
	return "documents" in movable
		? { documentIds: movable.documents.map(({ id }) => id), toFolder: place.folder }
		: { documentIds: [], directoryIds: [movable.movedDirectory.id], toFolder: place.folder };
}

/** Carries the move out and returns what takes it back. */
async function perform(
	client: DossierClient,
	{ movable, place, keepBoth }: Move,
): Promise<() => Promise<unknown>> {
	if ("documents" in movable) {
		const { documents } = movable;
		await moveDocuments(client, { documentIds: documents.map(({ id }) => id), ...place, keepBoth });
		return () => putDocuments(client, documents);
	}
	const { id: directoryId, folder, path } = movable.movedDirectory;
	const name = directoryName(path);
	await moveDirectory(client, { directoryId, folder: place.folder, parent: place.directory, name });
	return () => moveDirectory(client, { directoryId, folder, parent: parentDirectory(path), name });
}
