import type { Enums } from "@dossier/shared/database.types";
import { createContext, useContext } from "react";
import type { Session } from "./session.ts";

/** A client's space, as the person who belongs to it sees it. */
export interface Space {
	readonly clientId: string;
	readonly nom: string;
	readonly parcours: Enums<"client_parcours">;
	readonly statut: Enums<"client_statut">;
	/** The person's name for this client. */
	readonly displayName: string;
}

/** The person, the space on screen, and the others they may switch to. */
export interface Membership {
	readonly session: Session;
	readonly space: Space;
	readonly spaces: readonly Space[];
	/** An archived client is read, never added to. */
	readonly readOnly: boolean;
	readonly chooseSpace: (clientId: string) => void;
}

/** The space on screen; set by the gate every private page stands behind. */
export const MembershipContext = createContext<Membership | null>(null);

/** The space on screen. Only for pages behind the gate. */
export function useMembership(): Membership {
	const membership = useContext(MembershipContext);
	if (!membership) throw new Error("useMembership needs a MembershipContext above it.");
	return membership;
}
