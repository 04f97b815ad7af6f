/** What the holder of the link may know before logging in. */
export interface Invitation {
	readonly agency_name: string;
	readonly client_nom: string | null;
	readonly display_name: string;
	readonly email_hint: string;
}
