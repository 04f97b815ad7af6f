import type { Catalogue } from "./catalogue.ts";
import { archives } from "./en/archives.ts";
import { arranging } from "./en/arranging.ts";
import { branding } from "./en/branding.ts";
import { clientImports } from "./en/client-imports.ts";
import { clientLists } from "./en/client-lists.ts";
import { clientViews } from "./en/client-views.ts";
import { clients } from "./en/clients.ts";
import { closureRequests } from "./en/closure-requests.ts";
import { common } from "./en/common.ts";
import { consentements } from "./en/consentements.ts";
import { dashboard } from "./en/dashboard.ts";
import { documents } from "./en/documents.ts";
import { fiche } from "./en/fiche.ts";
import { graduations } from "./en/graduations.ts";
import { invitations } from "./en/invitations.ts";
import { isolationMatrix } from "./en/isolation-matrix.ts";
import { mailTemplates } from "./en/mail-templates.ts";
import { modules } from "./en/modules.ts";
import { notes } from "./en/notes.ts";
import { notifications } from "./en/notifications.ts";
import { parcours } from "./en/parcours.ts";
import { reminders } from "./en/reminders.ts";
import { search } from "./en/search.ts";
import { session } from "./en/session.ts";
import { settings } from "./en/settings.ts";
import { shareLinks } from "./en/share-links.ts";
import { staff } from "./en/staff.ts";
import { trash } from "./en/trash.ts";
import { versions } from "./en/versions.ts";
import { visibility } from "./en/visibility.ts";
import type { french } from "./french.ts";

/** The English texts. */
export const english: Catalogue<typeof french> = {
	archives,
	clientLists,
	clientImports,
	clientViews,
	arranging,
	trash,
	versions,
	visibility,
	branding,
	clients,
	closureRequests,
	common,
	consentements,
	dashboard,
	documents,
	fiche,
	graduations,
	invitations,
	isolationMatrix,
	mailTemplates,
	modules,
	notes,
	notifications,
	parcours,
	reminders,
	search,
	session,
	shareLinks,
	settings,
	staff,
};
