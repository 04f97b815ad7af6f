import type { Tables } from "@dossier/shared/database.types";
import { createContext, useContext } from "react";

export type Staff = Tables<"staff">;

/** The person of the agency at this screen. */
export const CurrentStaffContext = createContext<Staff | null>(null);

/** The person of the agency at this screen. Throws outside of the gate that lets only staff in. */
export function useCurrentStaff(): Staff {
	const staff = useContext(CurrentStaffContext);
	if (!staff) throw new Error("useCurrentStaff needs StaffGate around it.");
	return staff;
}
