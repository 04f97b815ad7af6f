/** Whether mail and links may lead to `address`: the site itself, or one of the allowed patterns. */
export function isAllowedRedirect(address: string, siteUrl: string, patterns: readonly string[]): boolean {
	if (!URL.canParse(address)) return false;
	const target = new URL(address);
	if (URL.canParse(siteUrl)) {
		const site = new URL(siteUrl);
		if (site.hostname === target.hostname && site.protocol === target.protocol) return true;
	}
	target.hash = "";
	return patterns.some((pattern) => globExpression(pattern).test(target.href));
}

/** Supabase's patterns: `*` and `?` stop at a dot or slash, `**` goes on. */
function globExpression(pattern: string): RegExp {
	const source = pattern.replace(/\*\*|[*?]|[.+^${}()|[\]\\]/g, (part) => {
		if (part === "**") return ".*";
		if (part === "*") return "[^./]*";
		return part === "?" ? "[^./]" : `\\${part}`;
	});
	return new RegExp(`^${source}/?$`);
}
