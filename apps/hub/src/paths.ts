/** Every address of the Hub, built in one place. */
export const paths = {
	home: () => "/",
	login: () => "/login",
	resetPassword: () => "/reset-password",
	invitation: (token: string) => `/invitation/${encodeURIComponent(token)}`,
	clients: () => "/clients",
	client: (clientId: string) => `/clients/${clientId}`,
	clientFolder: (clientId: string, folder: string) => `/clients/${clientId}/${folder}`,
	clientAccess: (clientId: string) => `/clients/${clientId}/access`,
	/** A document whose folder is not known leads to the first one; the page moves on to the right one by itself. */
	document: (clientId: string, documentId: string, folder = "documents") =>
		`/clients/${clientId}/${folder}/${documentId}`,
	settings: () => "/settings",
	settingsAgency: () => "/settings/agency",
	settingsAccess: () => "/settings/access",
};

/** The address of this app followed by a path, for links that leave by mail. */
export function absolute(path: string): string {
	return new URL(path, window.location.origin).href;
}
