const BMAD = "_bmad";

/**
 * The link that opens a client's `_bmad` folder in the editor Cursor, or null when the root is no absolute path.
 * Windows drives, UNC shares, macOS and Linux paths; each segment is percent-encoded, a drive's colon is not.
 * Source: VS Code's URL handler, `vscode://file/{full path}`, which Cursor keeps under its own scheme.
 * @example cursorLink("C:\\Clients", "client_martin") === "cursor://file/C:/Clients/client_martin/_bmad"
 */
export function cursorLink(clientsRoot: string, slug: string): string | null {
	const root = clientsRoot.trim().replaceAll("\\", "/");
	if (!isAbsolute(root)) return null;
	const isShare = root.startsWith("//");
	const segments = [...root.split("/").filter(Boolean), slug, BMAD];
	return `cursor://file/${isShare ? "/" : ""}${segments.map(encodeSegment).join("/")}`;
}

function isAbsolute(root: string): boolean {
	return /^([A-Za-z]:(\/|$)|\/\/[^/]+\/[^/]+|\/[^/]|\/$)/.test(root) && !/(^|\/)\.\.?(\/|$)/.test(root);
}

function encodeSegment(segment: string, index: number): string {
	return index === 0 && /^[A-Za-z]:$/.test(segment) ? segment : encodeURIComponent(segment);
}
