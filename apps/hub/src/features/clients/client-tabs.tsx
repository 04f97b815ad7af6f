import type { Tables } from "@dossier/shared/database.types";
import { TabNav, TabNavLink } from "@dossier/ui/tab-nav";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import type { Client } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { readableFolders, rolePermissions } from "../../access/permissions.ts";
import { useFolderLabel } from "../../i18n/folder-label.ts";
import { paths } from "../../paths.ts";

interface ClientTabsProps {
	client: Client;
	folders: readonly Tables<"folders">[];
}

/** The sections of a client: what happened, its folders the person's role opens, who has access. */
export function ClientTabs({ client, folders }: ClientTabsProps) {
	const { t } = useTranslation("clients");
	const label = useFolderLabel();
	const { role } = useCurrentStaff();
	const readable = readableFolders(folders, role).map((folder) => folder.name);
	const folderTab = (name: string) => ({
		to: paths.clientFolder(client.id, name),
		text: label(name),
		shown: readable.includes(name),
	});
	const tabs = [
		{ to: paths.client(client.id), text: t("overview"), shown: true },
		folderTab("documents"),
		folderTab("assets"),
		{ to: paths.clientNotes(client.id), text: t("notes"), shown: readable.includes("_private") },
		{
			to: paths.clientParcours(client.id),
			text: t("journey"),
			shown: rolePermissions(role).readParcours,
		},
		{ to: paths.clientFiche(client.id), text: t("fiche"), shown: true },
		{ to: paths.clientAccess(client.id), text: t("access"), shown: true },
	];
	return (
		<TabNav label={t("page.tabs")}>
			{tabs
				.filter((tab) => tab.shown)
				.map((tab) => (
					<TabNavLink key={tab.to}>
						<NavLink to={tab.to} end={tab.to === paths.client(client.id)}>
							{tab.text}
						</NavLink>
					</TabNavLink>
				))}
		</TabNav>
	);
}
