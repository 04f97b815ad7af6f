import type { Catalogue } from "../catalogue.ts";
import type { documents as french } from "../fr/documents.ts";

export const documents: Catalogue<typeof french> = {
	title: "My documents",
	new: "New",
	by: "By {{author}}",
	version: "Version {{number}}",
	loading: "Loading the documents",
	loadingOne: "Loading the document",
	download: "Download",
	downloadNamed: "Download {{name}}",
	newVersion: "New version",
	more: "Show more",
	search: "Search my documents",
	results: "Documents found",
	found_one: "{{count}} document",
	found_other: "{{count}} documents",
	clearSearch: "Clear the search",
	groups: {
		label: "Groups of documents",
		shared: "Shared by {{agency}}",
		sent: "Sent by me",
		assets: "My files",
		visios: "Video calls",
		chat: "Conversations",
		factures: "Invoices",
	},
	empty: {
		search: {
			title: "No document for “{{search}}”",
			text: "Try fewer words, or another word of the name or the text.",
		},
		shared: {
			title: "Nothing shared yet",
			text: "As soon as {{agency}} shares a document with you, it appears here and you are told.",
		},
		sent: {
			title: "You have not sent anything yet",
			text: "Add a document: {{agency}} is told at once, and you find it here.",
		},
		folder: {
			title: "This folder is empty",
			text: "What is added to it will appear here.",
		},
	},
	recent: {
		title: "Recent documents",
		all: "See all",
		empty: {
			title: "Your documents will arrive here",
			text: "Those {{agency}} shares with you, and those you add.",
		},
	},
	gone: {
		title: "This document is not available",
		text: "It is no longer shared, or the link is incomplete. Your other documents are waiting for you.",
		action: "See my documents",
	},
	versions: {
		title: "Versions",
		current: "Version {{number}} · current",
		download: "Download version {{number}}",
	},
	preview: "Preview of {{name}}",
	previews: {
		loading: "Loading the preview",
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		fitWidth: "Fit to width",
		page: "Page {{number}} of {{total}}",
		unreadable: {
			title: "The preview could not open",
			text: "The file seems damaged. Download it to check, or ask for another copy.",
		},
		passwordProtected: {
			title: "This PDF is protected",
			text: "Download it, then open it with its password.",
		},
		noPreview: {
			title: "No preview for this type of file",
			text: "Download it to open it with its application.",
		},
		truncated: "Only the beginning is shown. Download the file to read it all.",
	},
};
