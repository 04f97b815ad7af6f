import type { Catalogue } from "../catalogue.ts";
import type { common as french } from "../fr/common.ts";

export const common: Catalogue<typeof french> = {
	appName: "My space",
	retry: "Try again",
	close: "Close",
	back: "Back",
	cancel: "Cancel",
	undo: "Undo",
	undone: "Taken back.",
	loading: "Loading…",
	later: "Later",
	reference: "Reference: {{reference}}",
	offline: "No connection. Everything resumes as soon as it is back.",
	offlineSince: "Offline: this is what you had seen on {{date}}.",
	update: { ready: "A new version is ready.", reload: "Reload" },
	toasts: "Messages",
	agency: "your agency",
	language: { label: "Language", fr: "Français", en: "English" },
	theme: { label: "Appearance", light: "Light", dark: "Dark", system: "Auto" },
	personMenu: "Menu of {{name}}",
	signOut: "Sign out",
	navigation: {
		label: "Main navigation",
		skip: "Skip to content",
		home: "Home",
		documents: "Documents",
		notifications: "What’s new",
		account: "Account",
		unread_one: "{{count}} unread item",
		unread_other: "{{count}} unread items",
	},
	spaces: { label: "Switch space", current: "Space on screen" },
	archived: {
		title: "This space is archived",
		text: "You can read and download everything. To add something, contact {{agency}}.",
	},
	notFound: {
		title: "This page does not exist",
		text: "The link may be incomplete, or the page has moved.",
		action: "Go to the home page",
	},
	crash: {
		title: "Something unexpected on our side",
		text: "Your documents are safe. Reload the page; if it goes on, tell your agency.",
		action: "Reload the page",
	},
};
