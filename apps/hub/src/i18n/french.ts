import { archives } from "./fr/archives.ts";
import { arranging } from "./fr/arranging.ts";
import { branding } from "./fr/branding.ts";
import { clientImports } from "./fr/client-imports.ts";
import { clientLists } from "./fr/client-lists.ts";
import { clientViews } from "./fr/client-views.ts";
import { clients } from "./fr/clients.ts";
import { closureRequests } from "./fr/closure-requests.ts";
import { common } from "./fr/common.ts";
import { consentements } from "./fr/consentements.ts";
import { dashboard } from "./fr/dashboard.ts";
import { documents } from "./fr/documents.ts";
import { fiche } from "./fr/fiche.ts";
import { graduations } from "./fr/graduations.ts";
import { invitations } from "./fr/invitations.ts";
import { isolationMatrix } from "./fr/isolation-matrix.ts";
import { mailTemplates } from "./fr/mail-templates.ts";
import { modules } from "./fr/modules.ts";
import { notes } from "./fr/notes.ts";
import { notifications } from "./fr/notifications.ts";
import { parcours } from "./fr/parcours.ts";
import { reminders } from "./fr/reminders.ts";
import { search } from "./fr/search.ts";
import { session } from "./fr/session.ts";
import { settings } from "./fr/settings.ts";
import { shareLinks } from "./fr/share-links.ts";
import { staff } from "./fr/staff.ts";
import { trash } from "./fr/trash.ts";
import { versions } from "./fr/versions.ts";
import { visibility } from "./fr/visibility.ts";

/** The French texts, which give the keys. */
export const french = {
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
} as const;
