import type { Plugin } from "vite";

const INSERTED = /^__insertCSS\(".*"\);$/m;

/**
 * Takes out of sonner the style element it adds to the page, which the security policy refuses; theme.css imports the
 * same styles. Fails the build when sonner no longer has it in this shape.
 */
export function toastStylesFromSheetOnly(): Plugin {
	return {
		name: "dossier-toast-styles",
		apply: "build",
		transform: {
			filter: { id: /\/sonner\/dist\/index\.mjs$/ },
			handler(code) {
				if (!INSERTED.test(code))
					this.error("sonner no longer inserts its styles as toast-styles.ts expects");
				return { code: code.replace(INSERTED, ""), map: null };
			},
		},
	};
}
