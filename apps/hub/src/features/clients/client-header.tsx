import { foldersQuery } from "@dossier/shared/folders/queries";
import { Avatar } from "@dossier/ui/avatar";
import { Breadcrumb, BreadcrumbLink, BreadcrumbPage } from "@dossier/ui/breadcrumb";
import { PageHeader } from "@dossier/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Client } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { opensLocalFolders, rolePermissions } from "../../access/permissions.ts";
import { ViewAsClientButton } from "../../client-views/view-as-client-button.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientActions } from "./client-actions.tsx";
import { ParcoursBadge, StatutBadge } from "./client-badges.tsx";
import { ClientContact } from "./client-contact.tsx";
import { ClientSituation } from "./client-situation.tsx";
import { ClientTabs } from "./client-tabs.tsx";
import { CursorButton } from "./cursor-button.tsx";

/** Who the client is, what can be done with it, and the way to its sections. */
export function ClientHeader({ client }: { client: Client }) {
	const { t } = useTranslation("clients");
	const staff = useCurrentStaff();
	const folders = useQuery(foldersQuery(useDossierClient()));
	const opensInCursor = folders.data !== undefined && opensLocalFolders(folders.data, staff.role);
	return (
		<PageHeader
			breadcrumb={
				<Breadcrumb label={t("page.breadcrumb")}>
					<BreadcrumbLink>
						<Link to={paths.clients()}>{t("pageTitle")}</Link>
					</BreadcrumbLink>
					<BreadcrumbPage>{client.nom}</BreadcrumbPage>
				</Breadcrumb>
			}
			media={<Avatar name={client.nom} seed={client.id} size="lg" shape="square" />}
			title={client.nom}
			meta={
				<>
					<ParcoursBadge parcours={client.parcours} />
					<StatutBadge statut={client.statut} />
				</>
			}
			description={<ClientContact client={client} />}
			actions={
				<>
					{opensInCursor ? <CursorButton slug={client.slug} className="max-sm:hidden" /> : null}
					{rolePermissions(staff.role).viewAsClient ? <ViewAsClientButton client={client} /> : null}
					<ClientActions client={client} opensInCursor={opensInCursor} />
				</>
			}
			highlights={<ClientSituation client={client} />}
			navigation={folders.data ? <ClientTabs client={client} folders={folders.data} /> : undefined}
		/>
	);
}
