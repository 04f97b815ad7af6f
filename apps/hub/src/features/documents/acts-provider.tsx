import { type ReactNode, useState } from "react";
import { type Acts, ActsContext } from "./acts.ts";
import { useMoves } from "./arranging/use-moves.ts";
import { useTypes } from "./arranging/use-types.ts";
import { addFiles } from "./arrivals.ts";
import type { FolderContext } from "./folder-context.ts";
import type { Question } from "./question.ts";
import { QuestionDialog } from "./question-dialog.tsx";
import { useThrowingAway } from "./trash/use-throwing-away.ts";
import { useVisibility } from "./visibility/use-visibility.ts";

/** Offers the acts of a folder to everything in it, and asks what they have to ask. */
export function ActsProvider({ context, children }: { context: FolderContext; children: ReactNode }) {
	const [question, ask] = useState<Question | null>(null);
	const visibility = useVisibility();
	const move = useMoves(ask);
	const throwingAway = useThrowingAway(context);
	const acts: Acts = {
		addFiles: (files, add) => addFiles(context, files, add, ask),
		show: (documents) =>
			ask({
				kind: "show",
				change: { documentIds: documents.map(({ id }) => id), makeVisible: true },
				onConfirm: () => visibility.set(documents, true),
			}),
		hide: (documents) => visibility.set(documents, false),
		move,
		askWhere: (chosen) => ask({ kind: "where", chosen }),
		rename: (document) => ask({ kind: "rename", document }),
		setType: useTypes(),
		throwAway: (chosen) => throwingAway.mutate(chosen),
		createDirectory: () => ask({ kind: "directory-name" }),
		renameDirectory: (directory) => ask({ kind: "directory-name", directory }),
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
