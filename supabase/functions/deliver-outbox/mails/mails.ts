import { dataExportReady } from "./data-export-ready.ts";
import { graduation } from "./graduation.ts";
import { invitation } from "./invitation.ts";
import { news } from "./news.ts";

/** Every mail Dossier sends, by the name the outbox and the agency's own words give it. */
export const mails = { invitation, news, graduation, data_export_ready: dataExportReady } as const;

export type MailName = keyof typeof mails;

/** Tells the name of a mail from any other text. */
export function isMailName(name: string): name is MailName {
	return Object.hasOwn(mails, name);
}

/** In the order they are shown. */
export const mailNames = Object.keys(mails).filter(isMailName);

/** A variable of any of them. */
export type VariableName = (typeof mails)[MailName]["names"][number];
