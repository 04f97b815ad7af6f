import type { Tables } from "@dossier/shared/database.types";

/** A reminder and what it is about. */
export type Reminder = Tables<"reminders"> & {
	clients: { nom: string } | null;
	documents: { name: string; folder: string } | null;
};
