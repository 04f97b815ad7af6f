import { AppShell } from "@dossier/ui/app-shell";
import { Logo, LogoMark } from "@dossier/ui/brand/logo";
import { NavigationGroup, NavigationItem } from "@dossier/ui/navigation";
import { ThemeToggle } from "@dossier/ui/theme-toggle";
import { AlarmClock, Home, Route, Settings, Users } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet } from "react-router";
import { PortalAnswers } from "../client-views/portal-answers.tsx";
import { UploadsPanel } from "../features/documents/uploads-panel.tsx";
import { NotificationCenter } from "../features/notifications/notification-center.tsx";
import { UnreadCountProvider } from "../features/notifications/unread-count-provider.tsx";
import { CommandPalette } from "../features/search/command-palette.tsx";
import { OfflineBanner } from "../feedback/offline-banner.tsx";
import { useThemeLabels } from "../feedback/theme-labels.ts";
import { paths } from "../paths.ts";
import { UserMenu } from "./user-menu.tsx";

/** The frame of the Hub: navigation, search, notifications, account, and uploads under way. */
export function HubShell() {
	const { t } = useTranslation();
	const themeLabels = useThemeLabels();
	return (
		<UnreadCountProvider>
			<OfflineBanner />
			<PortalAnswers />
			<AppShell
				labels={t("shell", { returnObjects: true })}
				brand={
					<Link to={paths.home()} className="rounded-sm">
						<Logo label={t("appName")} className="h-5.5" />
					</Link>
				}
				brandMark={
					<Link to={paths.home()} className="rounded-sm">
						<LogoMark label={t("appName")} />
					</Link>
				}
				navigation={<HubNavigation />}
				search={<CommandPalette />}
				notifications={
					<>
						<ThemeToggle labels={themeLabels} />
						<NotificationCenter />
					</>
				}
				userMenu={<UserMenu />}
			>
				<Outlet />
			</AppShell>
			<UploadsPanel />
		</UnreadCountProvider>
	);
}

function HubNavigation() {
	const { t } = useTranslation();
	return (
		<>
			<NavigationGroup>
				<NavigationItem icon={Home}>
					<NavLink to={paths.home()} end>
						{t("navigation.dashboard")}
					</NavLink>
				</NavigationItem>
				<NavigationItem icon={Users}>
					<NavLink to={paths.clients()}>{t("navigation.clients")}</NavLink>
				</NavigationItem>
				<NavigationItem icon={AlarmClock}>
					<NavLink to={paths.reminders()}>{t("navigation.reminders")}</NavLink>
				</NavigationItem>
			</NavigationGroup>
			<NavigationGroup>
				<NavigationItem icon={Route}>
					<NavLink to={paths.modeles()}>{t("navigation.parcours")}</NavLink>
				</NavigationItem>
				<NavigationItem icon={Settings}>
					<NavLink to={paths.settings()}>{t("navigation.settings")}</NavLink>
				</NavigationItem>
			</NavigationGroup>
		</>
	);
}
