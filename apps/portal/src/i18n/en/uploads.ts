import type { Catalogue } from "../catalogue.ts";
import type { uploads as french } from "../fr/uploads.ts";

export const uploads: Catalogue<typeof french> = {
	give: "Add",
	deposit: "Add a document",
	types: "PDF, photos, office documents, texts, sounds, videos or ZIP.",
	limits: "PDF, photos, office documents, texts, sounds, videos or ZIP. At most {{megabytes}} MB a file.",
	takePhoto: "Take a photo",
	chooseFiles: "Choose files",
	drop: "Drag your files here",
	dropNow: "Release to send",
	list: "Uploads",
	progress: "Sending {{name}}",
	pause: "Pause {{name}}",
	resume: "Resume {{name}}",
	retry: "Try {{name}} again",
	cancel: "Cancel sending {{name}}",
	dismiss: "Take {{name}} off the list",
	state: {
		offline: "Waiting for a connection: this file will leave by itself.",
		queued: "Waiting for its turn",
		preparing: "Checking the file…",
		uploading: "{{sent}} of {{total}}",
		waiting: "Connection lost. It will go on by itself from where it stopped.",
		paused: "Paused",
		done: "Received: your agency has been told.",
		cancelled: "Cancelled",
	},
	nameTaken: {
		title: "A document already has this name. What to do?",
		newVersion: "New version",
		newVersionOf: "New version of {{name}}",
		keepBoth: "Keep both",
	},
	pill: {
		moving_one: "{{count}} file on its way · {{percent}} %",
		moving_other: "{{count}} files on their way · {{percent}} %",
		offline_one: "Waiting for a connection: {{count}} file will leave by itself",
		offline_other: "Waiting for a connection: {{count}} files will leave by themselves",
		failed_one: "{{count}} file to check",
		failed_other: "{{count}} files to check",
	},
};
