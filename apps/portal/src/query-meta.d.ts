import "@tanstack/react-query";

declare module "@tanstack/react-query" {
	interface Register {
		/** `reads`: an action that changes nothing, such as a download; it is done in a view too. */
		mutationMeta: { readonly reads?: boolean };
	}
}
