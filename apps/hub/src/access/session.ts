import { createContext, useContext } from "react";

/** Who is logged in on this device. */
export interface Session {
	readonly userId: string;
	readonly email: string;
}

/** "loading" until the browser's stored session was read; null for a visitor. */
export type SessionState = "loading" | Session | null;

/** The login of this device. */
export const SessionContext = createContext<SessionState>("loading");

/** Who is logged in: "loading" at first, then a session, or null. */
export function useSession(): SessionState {
	return useContext(SessionContext);
}
