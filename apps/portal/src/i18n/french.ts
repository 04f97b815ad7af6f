import { access } from "./fr/access.ts";
import { account } from "./fr/account.ts";
import { archives } from "./fr/archives.ts";
import { clientView } from "./fr/client-view.ts";
import { common } from "./fr/common.ts";
import { consentements } from "./fr/consentements.ts";
import { dataExports } from "./fr/data-exports.ts";
import { documents } from "./fr/documents.ts";
import { help } from "./fr/help.ts";
import { home } from "./fr/home.ts";
import { invitations } from "./fr/invitations.ts";
import { modules } from "./fr/modules.ts";
import { notifications } from "./fr/notifications.ts";
import { parcours } from "./fr/parcours.ts";
import { session } from "./fr/session.ts";
import { shareLinks } from "./fr/share-links.ts";
import { uploads } from "./fr/uploads.ts";

/** The French texts, which give the keys. */
export const french = {
	archives,
	access,
	account,
	clientView,
	common,
	consentements,
	dataExports,
	documents,
	help,
	home,
	invitations,
	modules,
	notifications,
	parcours,
	session,
	shareLinks,
	uploads,
} as const;
