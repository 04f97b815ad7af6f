import type { ErrorCode } from "./codes.ts";
import type { Sentence } from "./sentence.ts";

export const sentencesEn: Readonly<Record<ErrorCode, Sentence>> = {
	ALREADY_MEMBER: {
		title: "This person already has access to this client.",
		advice: "Check the address, or look at the list of people with access.",
	},
	ARCHIVE_EMPTY: {
		title: "There is no document to download.",
		advice: "Choose another folder, or refresh the list.",
	},
	ARCHIVE_TOO_LARGE: {
		title: "There are too many documents for one download.",
		advice: "Download one folder at a time: at most 20,000 documents.",
	},
	CHANGED_MEANWHILE: {
		title: "Someone changed this meanwhile.",
		advice: "The latest version was just reloaded: check it, then try again.",
	},
	CLIENT_ARCHIVED: {
		title: "This client is archived.",
		advice: "Its folder can be read but no longer changed.",
	},
	CLIENT_NOT_OPEN: {
		title: "This client can't be invited.",
		advice: "It is suspended or archived: resume it first.",
	},
	CLIENT_SLUG_IS_FINAL: {
		title: "The folder's name is final.",
		advice: "Change the client's displayed name instead.",
	},
	CLIENT_STATUT_REFUSED: {
		title: "This change of status is not possible.",
		advice: "Reload the page to see the client's current status.",
	},
	CLIENT_UNKNOWN: {
		title: "This client does not exist, or is already erased.",
		advice: "Go back to the list of clients.",
	},
	CLOSURE_ALREADY_REQUESTED: {
		title: "The closure of this account is already requested.",
		advice: "Your agency received it; you can still withdraw it.",
	},
	CLOSURE_NOT_OPEN: {
		title: "This request is no longer open.",
		advice: "Reload the page: it was withdrawn or dealt with.",
	},
	CONSENT_IS_FINAL: {
		title: "A published text does not change.",
		advice: "Publish a new version.",
	},
	CONSENT_NEEDED: {
		title: "The portal is used under its terms.",
		advice: "Accept them to enter, or log out.",
	},
	CONSENT_TEXT_INVALID: {
		title: "The text is missing or longer than 100,000 characters.",
		advice: "Correct it, then publish again.",
	},
	CONSENT_TEXT_OUTDATED: {
		title: "A new version has just been published.",
		advice: "Read it, then decide.",
	},
	CONSENT_TEXT_SAME: {
		title: "This text is already in force.",
		advice: "Change it before you publish a new version.",
	},
	DEMANDE_CLOSED: {
		title: "This document is no longer asked for.",
		advice: "The step is over or has changed: reload the page.",
	},
	DIRECTORY_INSIDE_ITSELF: {
		title: "A folder cannot go into itself.",
		advice: "Choose another place.",
	},
	DIRECTORY_NOT_YOURS: {
		title: "This folder is gone, or your role does not let you change it.",
		advice: "Reload the page, or ask whoever is in charge.",
	},
	DIRECTORY_SHARED: {
		title: "The agency keeps documents in this folder too.",
		advice: "Make one of your own beside it, or ask your agency.",
	},
	DOCUMENT_OPENED: {
		title: "Your agency has already opened this document.",
		advice: "Ask them to remove it: they know whether they still need it.",
	},
	DOWNLOAD_CLOSED: {
		title: "This download is no longer available.",
		advice: "It was used already or it is too late: close, then ask for it again.",
	},
	DATA_EXPORT_GONE: {
		title: "This copy of your data is no longer available.",
		advice: "It is kept for 7 days: ask for a new one.",
	},
	DATA_EXPORT_OPEN: {
		title: "A copy of your data is already being prepared.",
		advice: "You will receive a mail as soon as it is ready.",
	},
	DISPLAY_NAME_INVALID: {
		title: "This name is not accepted.",
		advice:
			"Give a name of at most 120 characters, without angle brackets, web address or invisible character.",
	},
	DOCUMENT_NOT_VISIBLE: {
		title: "Its client does not see this document.",
		advice: "Make it visible, at an active client, then create the link.",
	},
	DOCUMENT_OF_ANOTHER: {
		title: "This document belongs to another client.",
		advice: "Choose a document of this client.",
	},
	EMAIL_INVALID: {
		title: "The e-mail address is not valid.",
		advice: "Check it: it looks like name@domain.com.",
	},
	ERASURE_NAME_MISMATCH: {
		title: "The name typed is not the name of the client.",
		advice: "Copy it exactly, capitals and accents included.",
	},
	ETAPE_ALREADY_RUNNING: {
		title: "Another step is already under way.",
		advice: "Finish it first, or lead both side by side.",
	},
	ETAPE_STATE_REFUSED: {
		title: "This step can't change that way.",
		advice: "Reload the page to see where it is.",
	},
	FILE_EMPTY: { title: "This file is empty.", advice: "Save it again from its application, then add it." },
	FILE_NAME_INVALID: {
		title: "This file's name is not accepted.",
		advice: 'Rename it without / \\ < > : " | ? * or a final dot.',
	},
	FILE_NAME_TOO_LONG: {
		title: "This file's name is too long.",
		advice: "Shorten it to at most 200 characters.",
	},
	FILE_TOO_LARGE: {
		title: "This file is too large.",
		advice: "Make it smaller or split it: at most 50 MB a file.",
	},
	FILE_TYPE_REFUSED: {
		title: "This type of file is not accepted.",
		advice: "Send a PDF, a picture, an office document, text, sound, video or a ZIP.",
	},
	FOLDER_IS_LOCAL: {
		title: "This folder never leaves the agency's computer.",
		advice: "Choose another folder.",
	},
	GRADUATION_IS_FINAL: {
		title: "This move to One can no longer be undone.",
		advice: "It could be undone once, within 24 hours.",
	},
	GRADUATION_NEEDED: {
		title: "A client moves from the Lab to One by graduating.",
		advice: "Open its Parcours tab to prepare it.",
	},
	GRADUATION_REFUSED: {
		title: "This client can't move to One.",
		advice: "It is there already, or is suspended or archived.",
	},
	HISTORY_IS_FINAL: { title: "History does not change.", advice: "Add a new action instead." },
	IMPORT_BATCH_TOO_LARGE: {
		title: "Too many lines were sent at once.",
		advice: "Reload the page, then resume the import.",
	},
	IMPORT_NOT_OPEN: {
		title: "This import is finished, undone, or somebody else’s.",
		advice: "Look at the list of imports, then start again if needed.",
	},
	INVITATION_EXPIRED: { title: "This invitation has expired.", advice: "Ask the agency for a new one." },
	INVITATION_FOR_ANOTHER: {
		title: "This invitation is for another address.",
		advice: "Sign out, then sign in with the address that received it.",
	},
	INVITATION_NOT_OPEN: {
		title: "This invitation is already used or withdrawn.",
		advice: "Reload the list of people with access.",
	},
	INVITATION_UNKNOWN: {
		title: "This invitation does not exist or was withdrawn.",
		advice: "Open the link of the latest message, or ask for a new invitation.",
	},
	INVITATION_USED: {
		title: "This invitation was already used.",
		advice: "Sign in with your e-mail address.",
	},
	LAST_OPERATOR: {
		title: "The agency needs at least one owner.",
		advice: "Give someone else this role first.",
	},
	MAIL_TRIALS_SPENT: {
		title: "Ten trials have already left within an hour.",
		advice: "The preview shows the same text; try again a little later.",
	},
	MAIL_WORDS_INVALID: {
		title: "This text cannot be sent.",
		advice: "The subject is one line of 200 characters at most, the text has 20,000 at most.",
	},
	MEMBER_UNKNOWN: {
		title: "This person has no access to this client.",
		advice: "Reload the list of accesses: it may have changed.",
	},
	NAME_OF_THE_AGENCY: {
		title: "The agency, or somebody of the agency, has this name already.",
		advice: "Add the name of the company or a second first name, so that everybody knows who writes.",
	},
	NAME_TAKEN: { title: "A document already has this name.", advice: "Add a new version, or keep both." },
	NOTE_ATTACHMENT_ELSEWHERE: {
		title: "This document cannot be attached to this note.",
		advice: "Add the file from the note: it will join this client's private folder.",
	},
	NOT_INVITED: {
		title: "We could not sign you in with this address.",
		advice: "Use the address that received the agency's invitation.",
	},
	OBJECT_IS_KEPT: {
		title: "This file belongs to a document.",
		advice: "Delete the document, not the file alone.",
	},
	OPERATOR_NOT_LIMITED: { title: "An operator sees every client.", advice: "Give them another role first." },
	OPERATOR_ONLY: { title: "Only an owner can do this.", advice: "Ask an owner of the agency." },
	OUT_OF_THEIR_REACH: {
		title: "This person does not reach this client.",
		advice: "Choose somebody else, or ask an owner of the agency to open this client to them.",
	},
	OWNER_UNAVAILABLE: {
		title: "This person cannot look after a client.",
		advice: "Their access to the Hub is disabled or gone: choose somebody else.",
	},
	PATH_INVALID: { title: "The document's place is not valid.", advice: "Choose another folder." },
	ROLE_NEEDED: { title: "Your role does not allow this.", advice: "Ask an owner of the agency." },
	TAGS_INVALID: {
		title: "These tags cannot be used.",
		advice: "20 tags for each client, of 40 characters at most.",
	},
	TOO_MANY_AT_ONCE: {
		title: "That is too many clients at once.",
		advice: "Choose 1,000 at most, then go on with the next ones.",
	},
	STORAGE_FULL: {
		title: "The space for these files is full.",
		advice: "Write to your agency: they can empty the trash or raise the limit.",
	},
	MAINTENANCE: {
		title: "The agency is working on this space right now.",
		advice: "Nothing is lost: open this link again a little later.",
	},
	SHARE_LINK_CLOSED: {
		title: "This link does not open.",
		advice:
			"It has expired or was revoked, or the password is wrong. After several attempts, wait a few minutes.",
	},
	SHARE_LINK_INVALID: {
		title: "The duration or the number of openings is not accepted.",
		advice: "Choose 1 to 90 days, and 1 to 1000 openings.",
	},
	SHARE_PASSWORD_INVALID: {
		title: "This password is too short or too long.",
		advice: "Use 8 to 72 characters.",
	},
	UPLOAD_NOT_EXPECTED: {
		title: "This upload is no longer expected.",
		advice: "It was cancelled or replaced: add the file again.",
	},
	VERSION_IS_FINAL: { title: "A version does not change.", advice: "Add a new version." },
	VIEW_IS_READ_ONLY: {
		title: "This is a view.",
		advice: "Nothing is saved here: do it from the Hub, or ask the client.",
	},
	CODE_WRONG: {
		title: "This code is wrong or has expired.",
		advice: "Copy the code of the latest message, or ask for another.",
	},
	CREDENTIALS_WRONG: {
		title: "The address or the password does not match.",
		advice: "Check them, or get a code by e-mail.",
	},
	LINK_EXPIRED: {
		title: "This link is no longer valid.",
		advice: "Ask for a new one: each link works once.",
	},
	PASSWORD_SAME: { title: "This is already your password.", advice: "Choose a new one." },
	PASSWORD_WEAK: {
		title: "This password is too easy to guess.",
		advice: "Use at least 10 characters, for example three words.",
	},
	SESSION_EXPIRED: { title: "Your session has expired.", advice: "Sign in again to go on." },
	TOO_MANY_REQUESTS: {
		title: "Too many attempts in a short time.",
		advice: "Wait a few minutes, then try again.",
	},
	NOT_ALLOWED: {
		title: "You don't have access to this.",
		advice: "If you think this is a mistake, contact the agency.",
	},
	NOT_FOUND: { title: "This can't be found.", advice: "It may have been removed. Go back to the list." },
	OFFLINE: { title: "The connection is lost.", advice: "Check your network: we keep trying." },
	FILE_TYPE_MISMATCH: {
		title: "This file's content does not match its name.",
		advice: "Save it again in the right format, then add it.",
	},
	FILTER_NAME_TAKEN: {
		title: "One of your filters has this name already.",
		advice: "Choose another one.",
	},
	UNKNOWN: {
		title: "Something did not work.",
		advice: "Try again; if it goes on, give the agency the reference.",
	},
};
