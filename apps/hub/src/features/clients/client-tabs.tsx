import type { Tables } from "@dossier/shared/database.types";
import { TabNav, TabNavLink } from "@dossier/ui/tab-nav";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import type { Client } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { readableFolders } from "../../access/permissions.ts";
import { useFolderLabel } from "../../i18n/folder-label.ts";
import { paths } from "../../paths.ts";

interface ClientTabsProps {
	client: Client;
	folders: readonly Tables<"folders">[];
}

/** A tab for each folder the person's role opens, then who has access and what happened. */
export function ClientTabs({ client, folders }: ClientTabsProps) {
	const { t } = useTranslation("clients");
	const label = useFolderLabel();
	const { role } = useCurrentStaff();
	return (
		<TabNav label={t("page.tabs")}>
			{readableFolders(folders, role).map((folder) => (
				<TabNavLink key={folder.name}>
					<NavLink to={paths.clientFolder(client.id, folder.name)}>{label(folder.name)}</NavLink>
				</TabNavLink>
			))}
			<TabNavLink>
				<NavLink to={paths.clientAccess(client.id)}>{t("access")}</NavLink>
			</TabNavLink>
			<TabNavLink>
				<NavLink to={paths.clientActivity(client.id)}>{t("activity")}</NavLink>
			</TabNavLink>
		</TabNav>
	);
}
