import type { Catalogue } from "../catalogue.ts";
import type { dashboard as french } from "../fr/dashboard.ts";

export const dashboard: Catalogue<typeof french> = {
	pageTitle: "Dashboard",
	greeting: "Hello {{name}}",
	quiet: "Nothing needs your attention.",
	waiting_one: "One item needs your attention.",
	waiting_other: "{{count}} items need your attention.",
	counts: {
		clients: "Active clients",
		unopened: "To open",
		invitations: "Expired invitations",
		mails: "Unsent messages",
		unread: "Unread notifications",
	},
	attention: {
		title: "To do",
		emptyTitle: "All caught up",
		emptyText:
			"Requests for closure, your clients’ documents, expired invitations and stuck messages will show up here.",
		document: "<actor>{{author}}</actor> added <subject>{{name}}</subject>",
		open: "Open",
		closure: "<subject>{{name}}</subject> asks for the closure of their account",
		askedBy: "By {{name}}",
		answer: "Answer",
		invitation: "The invitation of <subject>{{name}}</subject> has expired",
		invitationOf: "{{email}} · {{client}}",
		invitationToAgency: "{{email}} · agency team",
		reinvite: "See access",
		mails_one: "One message did not leave after eight attempts",
		mails_other: "{{count}} messages did not leave after eight attempts",
		mailsText: "Check the addresses of the clients concerned, then send their invitations again.",
		seeClients: "See clients",
		more: "And more: open the latest ones, the others will follow.",
	},
	activity: {
		title: "Activity",
		label: "Recent activity",
		live: "Live",
		emptyTitle: "No activity yet",
		emptyText: "Every document, invitation or change will be written here as it happens.",
		summary_one: "One line shown",
		summary_other: "{{count}} lines shown",
	},
	sentence: {
		client: {
			graduated: "<actor>{{actor}}</actor> moved <subject>{{client}}</subject> from the Lab to One",
			graduation_reverted: "<actor>{{actor}}</actor> undid the move to One of <subject>{{client}}</subject>",
			created: "<actor>{{actor}}</actor> created the folder of <subject>{{client}}</subject>",
			updated: "<actor>{{actor}}</actor> edited the details of <subject>{{client}}</subject>",
			statut_changed:
				"<actor>{{actor}}</actor> moved <subject>{{client}}</subject> from “{{from}}” to “{{to}}”",
			owner_changed: "<actor>{{actor}}</actor> gave <subject>{{client}}</subject> to {{name}}",
			owner_removed: "<actor>{{actor}}</actor> left <subject>{{client}}</subject> without an owner",
			tags_changed: "<actor>{{actor}}</actor> changed the tags of <subject>{{client}}</subject>: {{tags}}",
			tags_removed: "<actor>{{actor}}</actor> removed the tags of <subject>{{client}}</subject>",
			erased: "<actor>{{actor}}</actor> erased a client and all its data",
			viewed_as: "<actor>{{actor}}</actor> looked at the space of <subject>{{client}}</subject> as {{name}}",
		},
		client_import: {
			finished: "<actor>{{actor}}</actor> imported clients from <subject>{{file}}</subject> ({{count}})",
			undone:
				"<actor>{{actor}}</actor> undid the import of <subject>{{file}}</subject> ({{count}} clients removed)",
		},
		parcours: {
			assigned:
				"<actor>{{actor}}</actor> used the template <subject>{{name}}</subject> for <subject>{{client}}</subject>",
		},
		etape: {
			added: "<actor>{{actor}}</actor> added the step <subject>{{name}}</subject>",
			edited: "<actor>{{actor}}</actor> edited the step <subject>{{name}}</subject>",
			removed: "<actor>{{actor}}</actor> deleted the step <subject>{{name}}</subject>",
			started: "<actor>{{actor}}</actor> started the step <subject>{{name}}</subject>",
			completed: "<actor>{{actor}}</actor> completed the step <subject>{{name}}</subject>",
			skipped: "<actor>{{actor}}</actor> skipped the step <subject>{{name}}</subject>",
			restored: "<actor>{{actor}}</actor> put the step <subject>{{name}}</subject> back to come",
			reopened: "<actor>{{actor}}</actor> reopened the step <subject>{{name}}</subject>",
			document_given: "<actor>{{actor}}</actor> gave <subject>{{name}}</subject>",
		},
		module: {
			switched_on: "<actor>{{actor}}</actor> switched on the module <subject>{{name}}</subject>",
			switched_off: "<actor>{{actor}}</actor> switched off the module <subject>{{name}}</subject>",
		},
		member: {
			renamed: "<actor>{{from}}</actor> is now called <subject>{{name}}</subject>",
			joined: "<actor>{{actor}}</actor> joined the space of <subject>{{client}}</subject>",
			removed: "<actor>{{actor}}</actor> removed {{name}}’s access to <subject>{{client}}</subject>",
			sessions_ended:
				"<actor>{{actor}}</actor> ended the sessions of {{name}} at <subject>{{client}}</subject>",
		},
		consent: {
			published: "<actor>{{actor}}</actor> published version {{version}} of a text to accept",
			conditions_accepted:
				"<actor>{{actor}}</actor> accepted version {{version}} of the terms, at <subject>{{client}}</subject>",
			ai_given: "<actor>{{actor}}</actor> accepted the help of AI for <subject>{{client}}</subject>",
			ai_withdrawn: "<actor>{{actor}}</actor> refused the help of AI for <subject>{{client}}</subject>",
		},
		closure: {
			requested:
				"<actor>{{actor}}</actor> asks for the closure of the account of <subject>{{client}}</subject>",
			withdrawn: "<actor>{{actor}}</actor> withdrew the request to close <subject>{{client}}</subject>",
			handled: "<actor>{{actor}}</actor> dealt with the request to close <subject>{{client}}</subject>",
		},
		staff: {
			renamed: "<actor>{{from}}</actor> is now called <subject>{{name}}</subject>",
			joined: "<actor>{{name}}</actor> joined the agency",
			access_changed: "<actor>{{actor}}</actor> changed the access of <subject>{{name}}</subject>",
			limited: "<actor>{{actor}}</actor> limited <subject>{{name}}</subject> to some clients ({{count}})",
			unlimited: "<actor>{{actor}}</actor> opened every client to <subject>{{name}}</subject>",
		},
		invitation: {
			sent: "<actor>{{actor}}</actor> invited {{name}} to <subject>{{client}}</subject>",
			sent_agency: "<actor>{{actor}}</actor> invited <subject>{{name}}</subject> to the agency",
			revoked: "<actor>{{actor}}</actor> withdrew the invitation of <subject>{{name}}</subject>",
		},
		document: {
			added: "<actor>{{actor}}</actor> added <subject>{{name}}</subject>",
			version_added: "<actor>{{actor}}</actor> added version {{version}} of <subject>{{name}}</subject>",
			shown: "<actor>{{actor}}</actor> made <subject>{{name}}</subject> visible",
			hidden: "<actor>{{actor}}</actor> hid <subject>{{name}}</subject>",
			renamed: "<actor>{{actor}}</actor> renamed {{from}} to <subject>{{name}}</subject>",
			moved: "<actor>{{actor}}</actor> moved <subject>{{name}}</subject>",
			type_changed: "<actor>{{actor}}</actor> changed the type of <subject>{{name}}</subject>",
			trashed: "<actor>{{actor}}</actor> moved <subject>{{name}}</subject> to the trash",
			restored: "<actor>{{actor}}</actor> restored <subject>{{name}}</subject>",
			purged: "<actor>{{actor}}</actor> deleted <subject>{{name}}</subject> for good",
		},
		directory: {
			created: "<actor>{{actor}}</actor> created the folder <subject>{{name}}</subject>",
			renamed: "<actor>{{actor}}</actor> renamed the folder {{from}} to <subject>{{name}}</subject>",
			moved: "<actor>{{actor}}</actor> moved the folder <subject>{{name}}</subject>",
			deleted: "<actor>{{actor}}</actor> deleted the folder <subject>{{name}}</subject>",
		},
		fiche: {
			updated: "<actor>{{actor}}</actor> completed the record of <subject>{{client}}</subject>",
		},
		note: {
			created: "<actor>{{actor}}</actor> wrote a private note on <subject>{{client}}</subject>",
			updated: "<actor>{{actor}}</actor> changed a private note on <subject>{{client}}</subject>",
			deleted: "<actor>{{actor}}</actor> deleted a private note on <subject>{{client}}</subject>",
			restored: "<actor>{{actor}}</actor> restored a private note on <subject>{{client}}</subject>",
		},
		archive: {
			downloaded:
				"<actor>{{actor}}</actor> downloaded {{documents}} document(s) of <subject>{{client}}</subject>",
		},
		share_link: {
			created: "<actor>{{actor}}</actor> shared <subject>{{name}}</subject> by a link",
			opened: "The share link of <subject>{{name}}</subject> was opened",
			revoked: "<actor>{{actor}}</actor> revoked the share link of <subject>{{name}}</subject>",
		},
		reminder: {
			created: "<actor>{{actor}}</actor> noted a reminder about <subject>{{client}}</subject>",
			done: "<actor>{{actor}}</actor> did a reminder about <subject>{{client}}</subject>",
		},
		branding: {
			changed: "<actor>{{actor}}</actor> changed the look of <subject>{{client}}</subject>’s space",
		},
		mail_template: {
			changed: "<actor>{{actor}}</actor> rewrote a mail of the agency",
			reset: "<actor>{{actor}}</actor> gave a mail its original text back",
		},
		agency: {
			changed: "<actor>{{actor}}</actor> changed the agency’s settings",
			portal_closed: "<actor>{{actor}}</actor> closed the portal for maintenance",
			portal_opened: "<actor>{{actor}}</actor> opened the portal again",
		},
		data_export: {
			ready: "<actor>{{actor}}</actor> received the export of their data",
		},
		other: "<actor>{{actor}}</actor>: {{action}}",
	},
	where: "At {{client}}",
};
