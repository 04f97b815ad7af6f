import type { Catalogue } from "../catalogue.ts";
import type { help as french } from "../fr/help.ts";

export const help: Catalogue<typeof french> = {
	title: "Help",
	text: "Answers to what people ask most.",
	deposit: {
		question: "How do I send a document to {{agency}}?",
		answer:
			"Tap “Add a document” and choose one or more files: {{agency}} is told at once. On a phone you can also take a picture.",
	},
	find: {
		question: "How do I find a document again?",
		answer: "In “Documents”, the search reads the names and the contents of files, even with a typing error.",
	},
	who: {
		question: "Who sees my documents?",
		answer: "The people of your space and those of {{agency}} who look after you. No other client, ever.",
	},
	takeBack: {
		question: "I sent the wrong file.",
		answer:
			"As long as {{agency}} has not opened it, you can take it back from its menu. After that, ask {{agency}}, or send a new version.",
	},
	offline: {
		question: "What happens without a connection?",
		answer:
			"You find what you had seen last time. Files you add wait on the device and leave as soon as the connection is back.",
	},
	install: {
		question: "Can I install the space on my phone?",
		answer: "Yes: in the browser’s menu, choose “Add to home screen”. It then opens like an app.",
	},
	export: {
		question: "How do I get all my data?",
		answer:
			"In “Account”, ask for a copy of your data: a mail tells you when it is ready, and the link is good for seven days.",
	},
	close: {
		question: "How do I close my account?",
		answer:
			"In “Account”, ask for the closure. {{agency}} answers you; you can withdraw the request until it is dealt with.",
	},
	contact: {
		question: "Whom do I ask for anything else?",
		answer: "{{agency}}, directly: they keep this space.",
	},
};
