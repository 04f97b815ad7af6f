/** Every address of the Hub, built in one place. */
export const paths = {
	home: () => "/",
	/** Leads back to where the person wanted to go. */
	login: (from = "/") => (from === "/" ? "/login" : `/login?from=${encodeURIComponent(from)}`),
	resetPassword: () => "/reset-password",
	invitation: (token: string) => `/invitation/${encodeURIComponent(token)}`,
	clients: () => "/clients",
	/** The clients, with the form of a new one open. */
	newClient: () => "/clients?create",
	clientImport: () => "/clients/import",
	client: (clientId: string) => `/clients/${clientId}`,
	clientFiche: (clientId: string) => `/clients/${clientId}/fiche`,
	clientNotes: (clientId: string) => `/clients/${clientId}/notes`,
	note: (clientId: string, noteId: string) => `/clients/${clientId}/notes/${noteId}`,
	/** A folder of a client, or a directory in it: `Logos/Anciens/`. */
	clientFolder: (clientId: string, folder: string, directory = "") =>
		`/clients/${clientId}/${folder}${inDirectory(directory)}`,
	clientTrash: (clientId: string) => `/clients/${clientId}/trash`,
	clientAccess: (clientId: string) => `/clients/${clientId}/access`,
	/** A document whose folder is not known leads to the first one; the page moves on to the right one by itself. */
	document: (clientId: string, documentId: string, folder = "documents", directory = "") =>
		`/clients/${clientId}/${folder}/${documentId}${inDirectory(directory)}`,
	clientParcours: (clientId: string) => `/clients/${clientId}/parcours`,
	reminders: (whose: "mine" | "everybody" = "mine") =>
		whose === "everybody" ? "/reminders?de=tous" : "/reminders",
	modeles: () => "/parcours",
	modele: (modeleId: string) => `/parcours/${modeleId}`,
	settings: () => "/settings",
	settingsAgency: () => "/settings/agency",
	settingsMails: () => "/settings/mails",
	settingsStaff: () => "/settings/staff",
	settingsTexts: () => "/settings/texts",
	settingsAccess: () => "/settings/access",
};

/** Where to go after logging in: a path of this app only, so that a forged link leads nowhere else. */
export function returnPath(search: URLSearchParams): string {
	const wanted = search.get("from") ?? paths.home();
	return /^\/(?![/\\])/.test(wanted) && !wanted.startsWith(paths.login()) ? wanted : paths.home();
}

/** What names the directory in an address. */
export const DIRECTORY_PARAMETER = "in";

function inDirectory(directory: string): string {
	return directory ? `?${new URLSearchParams({ [DIRECTORY_PARAMETER]: directory })}` : "";
}

/** The address of this app followed by a path, for links that leave by mail. */
export function absolute(path: string): string {
	return new URL(path, window.location.origin).href;
}
