const pattern = /^\/apercu\/([0-9a-f-]{36})(?=\/|$)/;

/** The view a path of the portal belongs to, or null. */
export function viewIdOf(pathname: string): string | null {
	return pattern.exec(pathname)?.[1] ?? null;
}

/** What stands before every path of a view, so that its links stay within it. */
export function viewBase(viewId: string): string {
	return `/apercu/${viewId}`;
}
