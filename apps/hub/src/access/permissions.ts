import type { Enums, Tables } from "@dossier/shared/database.types";

type StaffRole = Enums<"staff_role">;
type Folder = Tables<"folders">;

// Courtesy only: the database decides. Each list repeats the roles of the policy or function it names.
const mayCreateClients: readonly StaffRole[] = ["operator", "manager", "commercial"]; // clients_insert_sales
const mayChangeStatut: readonly StaffRole[] = ["operator", "manager"]; // change_client_statut
const maySeeAllReminders: readonly StaffRole[] = ["operator", "manager"]; // reminders_select_concerned
const mayViewAsClient: readonly StaffRole[] = ["operator", "manager"]; // start_client_view
const mayBrandClients: readonly StaffRole[] = ["operator", "manager"]; // client_branding_update_manager
const mayReadConsents: readonly StaffRole[] = ["operator", "manager"]; // client_consentements
const mayInvite: readonly StaffRole[] = ["operator", "manager", "assistante", "commercial"]; // invite_client_member
const mayDeleteForGood: readonly StaffRole[] = ["operator", "manager"]; // delete_documents_for_good
const mayRemoveMembers: readonly StaffRole[] = ["operator", "manager"]; // client_members_delete_manager

const mayReadParcours: readonly StaffRole[] = [
	"operator",
	"manager",
	"commercial",
	"assistante",
	"planificateur",
]; // parcours_etapes_select_reader
const mayLeadParcours: readonly StaffRole[] = ["operator", "manager", "assistante"]; // parcours_etapes_update_lead
const mayGraduate: readonly StaffRole[] = ["operator", "manager"]; // graduate_client, client_modules_insert_manager

/** Whether a person composes the templates of parcours (parcours_modeles_update_manager). */
export function composesParcours(staff: Pick<Tables<"staff">, "role" | "limited_to_clients">): boolean {
	return mayGraduate.includes(staff.role) && !staff.limited_to_clients;
}

/** What a role is offered outside of folders. */
export function rolePermissions(role: StaffRole) {
	return {
		editClients: mayCreateClients.includes(role),
		changeStatut: mayChangeStatut.includes(role),
		seesAllReminders: maySeeAllReminders.includes(role),
		viewAsClient: mayViewAsClient.includes(role),
		brandClients: mayBrandClients.includes(role),
		readConsents: mayReadConsents.includes(role),
		invite: mayInvite.includes(role),
		removeMembers: mayRemoveMembers.includes(role),
		readParcours: mayReadParcours.includes(role),
		leadParcours: mayLeadParcours.includes(role),
		graduate: mayGraduate.includes(role),
		deleteForGood: mayDeleteForGood.includes(role),
		agency: role === "operator",
		eraseClients: role === "operator",
		seesOutbox: role === "operator",
	};
}

/** Whether the person may open a client's folder: who is limited to some clients would not see it. */
export function createsClients(staff: Pick<Tables<"staff">, "role" | "limited_to_clients">): boolean {
	return mayCreateClients.includes(staff.role) && !staff.limited_to_clients;
}

/** The folders of the cloud this role opens, in their order. */
export function readableFolders(folders: readonly Folder[], role: StaffRole): Folder[] {
	return folders.filter((folder) => folder.in_cloud && folder.staff_readers.includes(role));
}

/** Whether this role may add and change documents in the folder. */
export function mayWrite(folder: Folder, role: StaffRole): boolean {
	return folder.in_cloud && folder.staff_writers.includes(role);
}

/** Whether this role works in the folders that never leave the owner's computer, opened with Cursor. */
export function opensLocalFolders(folders: readonly Folder[], role: StaffRole): boolean {
	return folders.some((folder) => !folder.in_cloud && folder.staff_readers.includes(role));
}
