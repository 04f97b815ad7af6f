import type { FolderContext } from "./folder-context.ts";
import type { Question } from "./question.ts";

/** Asks before files are added where the client sees everything, and so would see them at once. */
export function addFiles(
	{ folder }: FolderContext,
	files: readonly File[],
	add: () => void,
	ask: (question: Question) => void,
): void {
	if (folder.client_visibility !== "always") {
		add();
		return;
	}
	const arrivals = files.map((file, place) => ({
		id: String(place),
		name: file.name,
		directory: "",
		mimeType: file.type,
		sizeBytes: file.size,
	}));
	ask({ kind: "arrival", arrivals, onConfirm: add });
}
