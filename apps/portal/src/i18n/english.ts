import type { Catalogue } from "./catalogue.ts";
import { access } from "./en/access.ts";
import { account } from "./en/account.ts";
import { archives } from "./en/archives.ts";
import { clientView } from "./en/client-view.ts";
import { common } from "./en/common.ts";
import { consentements } from "./en/consentements.ts";
import { dataExports } from "./en/data-exports.ts";
import { documents } from "./en/documents.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { invitations } from "./en/invitations.ts";
import { modules } from "./en/modules.ts";
import { notifications } from "./en/notifications.ts";
import { parcours } from "./en/parcours.ts";
import { session } from "./en/session.ts";
import { shareLinks } from "./en/share-links.ts";
import { uploads } from "./en/uploads.ts";
import type { french } from "./french.ts";

/** The English texts. */
export const english: Catalogue<typeof french> = {
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
};
