import type { Catalogue } from "../catalogue.ts";
import type { closureRequests as french } from "../fr/closure-requests.ts";

export const closureRequests: Catalogue<typeof french> = {
	title: "{{name}} asks for the closure of this account since {{date}}",
	text: "Archive the client to keep the folder read-only, or erase it if they ask for that; then mark the request as dealt with.",
	handle: "Mark as dealt with",
	handled: "The request is dealt with.",
};
