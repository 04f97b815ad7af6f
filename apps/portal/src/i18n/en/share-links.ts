import type { Catalogue } from "../catalogue.ts";
import type { shareLinks as french } from "../fr/share-links.ts";

export const shareLinks: Catalogue<typeof french> = {
	title: "A document shared with you",
	text: "If you were given a password with this link, type it. If not, simply open.",
	password: "Password",
	ifAny: "if there is one",
	open: "Open the document",
	privacy: "The opening is noted: the time, the kind of device and the network, never your whole address.",
	preview: "Preview of the document",
	download: "Download",
	soon: "For your safety, the access closes in five minutes. Open the link again to start over.",
};
