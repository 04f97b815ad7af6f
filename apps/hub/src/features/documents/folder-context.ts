import type { Tables } from "@dossier/shared/database.types";

/** A directory inside a folder. */
export type Directory = Tables<"document_directories">;

/** Where a list or a panel stands: a directory of a folder of a client, and whether this person may add and change there. */
export interface FolderContext {
	readonly client: Tables<"clients">;
	readonly folder: Tables<"folders">;
	/** `""` at the top of the folder, `Logos/Anciens/` below. */
	readonly directory: string;
	/** Every directory of the client this person opens, in all folders. */
	readonly directories: readonly Directory[];
	readonly mayWrite: boolean;
}
