import type { Catalogue } from "../catalogue.ts";
import type { settings as french } from "../fr/settings.ts";

export const settings: Catalogue<typeof french> = {
	pageTitle: "Settings",
	description: "Your profile, the look of the Hub and the agency.",
	sections: {
		label: "Sections of the settings",
		profile: "My profile",
		agency: "Agency",
		staff: "Team",
		access: "Who sees what",
	},
	profile: {
		title: "My profile",
		description: "Signed in as {{email}}, {{role}}.",
		name: "Displayed name",
		nameHint: "Your clients see it beside what you share.",
		nameInvalid: "Give a name of at most 120 characters.",
		language: "Language",
		saved: "Profile saved.",
	},
	cursor: {
		title: "Open in Cursor",
		description:
			"The folder of this computer that holds those of your clients. The BMAD project never leaves it.",
		label: "Clients root folder",
		invalid: "Give a complete path, such as C:\\Clients or /Users/mikl/Clients.",
		examples: "Examples",
		preview: "The link this gives for a client",
		previewEmpty: "The link will show up here.",
		copy: "Copy the link",
		copied: "Copied",
		saved: "Root folder saved.",
	},
	appearance: { title: "Appearance", description: "On this device." },
	agency: {
		title: "Agency",
		description: "What your clients see and where the links in messages lead.",
		name: "Name of the agency",
		nameInvalid: "Give a name of at most 120 characters.",
		portalUrl: "Address of the client space",
		hubUrl: "Address of the Hub",
		urlInvalid: "Give a complete address, such as https://space.my-agency.com.",
		locale: "Language of the messages sent",
		saved: "Agency saved.",
	},
	password: {
		title: "Password",
		description: "You can also sign in with a code received by email.",
		change: "Change the password",
	},
};
