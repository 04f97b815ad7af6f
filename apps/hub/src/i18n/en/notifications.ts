import type { Catalogue } from "../catalogue.ts";
import type { notifications as french } from "../fr/notifications.ts";

export const notifications: Catalogue<typeof french> = {
	title: "Notifications",
	open: "Notifications",
	openUnread_one: "Notifications, one unread",
	openUnread_other: "Notifications, {{count}} unread",
	list: "Recent notifications",
	unread: "Unread",
	markAllRead: "Mark all as read",
	markRead: "Mark as read",
	emptyTitle: "No notification",
	emptyText: "You will be told here as soon as a client adds a document.",
	summary_one: "One notification shown",
	summary_other: "{{count}} notifications shown",
	received: "<actor>{{author}}</actor> added <subject>{{name}}</subject>",
	receivedVersion: "<actor>{{author}}</actor> added version {{version}} of <subject>{{name}}</subject>",
	accepted: "<actor>{{name}}</actor> accepted the invitation",
	other: "News in the folder",
	at: "At {{client}}",
	toast: {
		received: "New document at {{client}}",
		receivedText: "{{author}} · {{name}}",
		accepted: "{{name}} joined the space of {{client}}",
		other: "News at {{client}}",
		several: "{{count}} new notifications",
		open: "Open",
		someClient: "a client",
	},
};
