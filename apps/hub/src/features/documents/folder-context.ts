import type { Tables } from "@dossier/shared/database.types";

/** Where a list or a panel stands: a folder of a client, and whether this person may add and change there. */
export interface FolderContext {
	readonly client: Tables<"clients">;
	readonly folder: Tables<"folders">;
	readonly mayWrite: boolean;
}
