import { type ReactNode, useState } from "react";
import { type Acts, ActsContext } from "./acts.ts";
import { useDirectoryDeletion } from "./arranging/use-directory-deletion.ts";
import { useMoves } from "./arranging/use-moves.ts";
import { useTypes } from "./arranging/use-types.ts";
import type { FolderContext } from "./folder-context.ts";
import type { Question } from "./question.ts";
import { QuestionDialog } from "./question-dialog.tsx";
import { useTrash } from "./trash/use-trash.ts";
import { useVisibility } from "./visibility/use-visibility.ts";

/** Offers the acts of a folder to everything in it, and asks what they have to ask. */
export function ActsProvider({ context, children }: { context: FolderContext; children: ReactNode }) {
	const [question, ask] = useState<Question | null>(null);
	const visibility = useVisibility();
	const move = useMoves(ask);
	const trash = useTrash();
	const deletion = useDirectoryDeletion(context.directories);
	const acts: Acts = {
		show: (documents) =>
			ask({
				kind: "show",
				change: { documentIds: documents.map(({ id }) => id), makeVisible: true },
				onConfirm: () => visibility.set(documents, true),
			}),
		hide: (documents) => visibility.set(documents, false),
		move,
		askWhere: (movable) => ask({ kind: "where", movable }),
		rename: (document) => ask({ kind: "rename", document }),
		setType: useTypes(),
		trash: (documents) => trash.mutate(documents),
		createDirectory: () => ask({ kind: "directory-name" }),
		renameDirectory: (directory) => ask({ kind: "directory-name", directory }),
		deleteDirectory: (directory) => deletion.mutate(directory),
	};
	return (
		<ActsContext value={acts}>
			{children}
			{question ? (
				<QuestionDialog question={question} context={context} onMove={move} onClose={() => ask(null)} />
			) : null}
		</ActsContext>
	);
}
