import { type LinkFailure, linkFailureParameter } from "./access/link-failure.ts";

/** Every address of the portal, in one place. */
export const paths = {
	home: "/",
	login: "/connexion",
	newPassword: "/nouveau-mot-de-passe",
	invitation: (token: string) => `/invitation/${encodeURIComponent(token)}`,
	documents: "/documents",
	/** A group of documents, or a folder in it: `Affiches/`. */
	documentsIn: (group: string, directory = "") =>
		`/documents?${new URLSearchParams(directory ? { groupe: group, dossier: directory } : { groupe: group })}`,
	document: (documentId: string) => `/documents/${encodeURIComponent(documentId)}`,
	parcours: "/parcours",
	etape: (etapeId: string) => `/parcours/${encodeURIComponent(etapeId)}`,
	notifications: "/nouveautes",
	account: "/compte",
	help: "/aide",
} as const;

/** The login page, which leads back to where the person wanted to go, and says why a mail's link did not log them in. */
export function loginPath(from: string, failure: LinkFailure | null = null): string {
	const search = new URLSearchParams({
		...(from === paths.home ? {} : { retour: from }),
		...(failure ? { [linkFailureParameter]: failure } : {}),
	});
	return search.size === 0 ? paths.login : `${paths.login}?${search}`;
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
