/** Every address of the portal, in one place. */
export const paths = {
	home: "/",
	login: "/connexion",
	newPassword: "/nouveau-mot-de-passe",
	invitation: (token: string) => `/invitation/${encodeURIComponent(token)}`,
	documents: "/documents",
	documentsIn: (group: string) => `/documents?groupe=${encodeURIComponent(group)}`,
	document: (documentId: string) => `/documents/${encodeURIComponent(documentId)}`,
	notifications: "/nouveautes",
	account: "/compte",
} as const;

/** The login page, which leads back to where the person wanted to go. */
export function loginPath(from: string): string {
	return from === paths.home ? paths.login : `${paths.login}?retour=${encodeURIComponent(from)}`;
}

/** Where to go after logging in: a path of this app only, so that a forged link leads nowhere else. */
export function returnPath(search: URLSearchParams): string {
	const wanted = search.get("retour") ?? paths.home;
	return /^\/(?![/\\])/.test(wanted) && !wanted.startsWith(paths.login) ? wanted : paths.home;
}

/** An absolute address of this app, for the links in mails. */
export function absolute(path: string): string {
	return new URL(path, window.location.origin).href;
}
