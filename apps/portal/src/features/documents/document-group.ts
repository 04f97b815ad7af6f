import type { Tables } from "@dossier/shared/database.types";

/** A set of documents with its own tab: a folder, or of the shared folder what came from one side. */
export interface DocumentGroup {
	/** What the address says: `?groupe=envois`. */
	readonly key: string;
	readonly folder: string;
	readonly origin?: "agence" | "client";
	readonly mayAdd: boolean;
	/** True where the client sees everything, the folders included. */
	readonly browsable?: boolean;
	/** The folder on screen in a browsable group; its top when left out. */
	readonly directory?: string;
}

/** The key of what the agency shared. */
export const sharedKey = "partages";
/** The key of what the client gave. */
export const sentKey = "envois";

type Folder = Pick<Tables<"folders">, "name" | "client_visibility" | "client_may_add">;

/**
 * The groups of a client's documents, by the rules of `folders`. The folder both sides fill, where the agency marks what
 * it shows, makes two groups: shared and sent. What the client never sees makes none.
 */
export function groupsOf(folders: readonly Folder[]): DocumentGroup[] {
	return folders
		.filter((folder) => folder.client_visibility !== "never")
		.flatMap((folder): DocumentGroup[] =>
			folder.client_visibility === "when_marked" && folder.client_may_add
				? [
						{ key: sharedKey, folder: folder.name, origin: "agence", mayAdd: false },
						{ key: sentKey, folder: folder.name, origin: "client", mayAdd: true },
					]
				: [
						{
							key: folder.name,
							folder: folder.name,
							mayAdd: folder.client_may_add,
							browsable: folder.client_visibility === "always",
						},
					],
		);
}

/** The group the address names, the shared one otherwise. */
export function chosenGroup(groups: readonly DocumentGroup[], key: string | null): DocumentGroup | undefined {
	return groups.find((group) => group.key === key) ?? groups[0];
}

/** Where a new file goes from a group: the group itself if it takes files, what the client sends otherwise. */
export function depositGroup(
	groups: readonly DocumentGroup[],
	from?: DocumentGroup,
): DocumentGroup | undefined {
	return from?.mayAdd ? from : groups.find((group) => group.mayAdd);
}
