import { createContext, useContext } from "react";

/** A look at the portal with a member's eyes, opened from the Hub. */
export interface ClientView {
	readonly viewId: string;
	readonly memberId: string;
	readonly memberName: string;
	readonly clientNom: string;
	readonly expiresAt: string;
}

/** Null for everybody who is at home. */
export const ClientViewContext = createContext<ClientView | null>(null);

/** The view this page is part of, or null in the portal of the person themselves. */
export function useClientView(): ClientView | null {
	return useContext(ClientViewContext);
}
