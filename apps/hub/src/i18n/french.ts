import { archives } from "./fr/archives.ts";
import { clientLists } from "./fr/client-lists.ts";
import { clients } from "./fr/clients.ts";
import { common } from "./fr/common.ts";
import { dashboard } from "./fr/dashboard.ts";
import { documents } from "./fr/documents.ts";
import { invitations } from "./fr/invitations.ts";
import { isolationMatrix } from "./fr/isolation-matrix.ts";
import { notifications } from "./fr/notifications.ts";
import { reminders } from "./fr/reminders.ts";
import { session } from "./fr/session.ts";
import { settings } from "./fr/settings.ts";
import { shareLinks } from "./fr/share-links.ts";

/** The French texts, which give the keys. */
export const french = {
	archives,
	clientLists,
	clients,
	common,
	dashboard,
	documents,
	invitations,
	isolationMatrix,
	notifications,
	reminders,
	session,
	shareLinks,
	settings,
} as const;
