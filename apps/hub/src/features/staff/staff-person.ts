import type { Tables } from "@dossier/shared/database.types";

/** A person of the agency as the list of the team shows them. */
export type StaffPerson = Pick<
	Tables<"staff">,
	"user_id" | "display_name" | "email" | "role" | "limited_to_clients" | "disabled_at"
>;
