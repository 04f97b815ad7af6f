import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { TabNav, TabNavLink } from "@dossier/ui/tab-nav";
import { useTranslation } from "react-i18next";
import { NavLink, Outlet } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { paths } from "../../paths.ts";

/** The sections of the settings: the person's own, and the agency's for an operator. */
export function SettingsLayout() {
	const { t } = useTranslation("settings");
	const { agency } = rolePermissions(useCurrentStaff().role);
	const tabs = [
		{ to: paths.settings(), text: t("sections.profile"), shown: true },
		{ to: paths.settingsAgency(), text: t("sections.agency"), shown: agency },
		{ to: paths.settingsMails(), text: t("sections.mails"), shown: agency },
		{ to: paths.settingsStaff(), text: t("sections.staff"), shown: agency },
		{ to: paths.settingsTexts(), text: t("sections.texts"), shown: agency },
		{ to: paths.settingsAccess(), text: t("sections.access"), shown: true },
	];
	return (
		<PageBody width="text">
			<PageTitle>{t("pageTitle")}</PageTitle>
			<PageHeader
				title={t("pageTitle")}
				description={t("description")}
				navigation={
					<TabNav label={t("sections.label")}>
						{tabs
							.filter((tab) => tab.shown)
							.map((tab) => (
								<TabNavLink key={tab.to}>
									<NavLink to={tab.to} end={tab.to === paths.settings()}>
										{tab.text}
									</NavLink>
								</TabNavLink>
							))}
					</TabNav>
				}
			/>
			<Outlet />
		</PageBody>
	);
}
