import type { Session, SessionState } from "@dossier/shared/session/followed-session";
import { createContext, useContext } from "react";

export type { Session };

/** The login of this device. */
export const SessionContext = createContext<SessionState>("loading");

/** Who is logged in: "loading" at first, then a session, or null for a visitor. */
export function useSession(): SessionState {
	return useContext(SessionContext);
}
