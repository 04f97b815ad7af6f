import { cursorLink } from "@dossier/shared/cursor-link/cursor-link";
import { locales } from "@dossier/shared/locale/stored-locale";
import { searchable } from "@dossier/shared/text/searchable";
import { useTheme } from "@dossier/ui/theme-provider";
import {
	Building2,
	CalendarDays,
	Home,
	Languages,
	type LucideIcon,
	Moon,
	Route,
	Settings,
	ShieldCheck,
	SquareTerminal,
	Sun,
	SunMoon,
	Upload,
	UserPlus,
	Users,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { composesParcours, createsClients, rolePermissions } from "../../access/permissions.ts";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import { useClientInView } from "./use-client-in-view.ts";

/** Something the palette does when it is chosen. */
export interface PaletteAction {
	readonly id: string;
	readonly icon: LucideIcon;
	readonly text: string;
	readonly run: () => void;
}

/** The actions whose names have all the words typed so far; all of them while nothing is typed. */
export function useMatchingActions(typed: string): PaletteAction[] {
	const pages = usePageActions();
	const preferences = usePreferenceActions();
	const cursor = useCursorActions();
	const words = searchable(typed).split(/\s+/).filter(Boolean);
	return [...cursor, ...pages, ...preferences].filter(({ text }) =>
		words.every((word) => searchable(text).includes(word)),
	);
}

function usePageActions(): PaletteAction[] {
	const { t } = useTranslation("search");
	const navigate = useNavigate();
	const staff = useCurrentStaff();
	const pages = [
		{ id: "newClient", icon: UserPlus, to: paths.newClient(), offered: createsClients(staff) },
		{ id: "clientImport", icon: Upload, to: paths.clientImport(), offered: createsClients(staff) },
		{ id: "dashboard", icon: Home, to: paths.home(), offered: true },
		{ id: "clients", icon: Users, to: paths.clients(), offered: true },
		{ id: "reminders", icon: CalendarDays, to: paths.reminders(), offered: true },
		{ id: "parcours", icon: Route, to: paths.modeles(), offered: composesParcours(staff) },
		{ id: "settings", icon: Settings, to: paths.settings(), offered: true },
		{
			id: "agency",
			icon: Building2,
			to: paths.settingsAgency(),
			offered: rolePermissions(staff.role).agency,
		},
		{ id: "access", icon: ShieldCheck, to: paths.settingsAccess(), offered: true },
	] as const;
	return pages
		.filter(({ offered }) => offered)
		.map(({ id, icon, to }) => ({ id, icon, text: t(`actions.${id}`), run: () => void navigate(to) }));
}

function usePreferenceActions(): PaletteAction[] {
	const { t } = useTranslation("search");
	const { t: common } = useTranslation();
	const { theme = "system", setTheme } = useTheme();
	const { locale, changeLocale } = useLocale();
	const themes = [
		{ id: "light", icon: Sun },
		{ id: "dark", icon: Moon },
		{ id: "system", icon: SunMoon },
	] as const;
	return [
		...themes
			.filter(({ id }) => id !== theme)
			.map(({ id, icon }) => ({
				id,
				icon,
				text: t("actions.theme", { theme: common(`theme.${id}`) }),
				run: () => setTheme(id),
			})),
		...locales
			.filter((other) => other !== locale)
			.map((other) => ({
				id: other,
				icon: Languages,
				text: t("actions.language", { language: common(`languages.${other}`) }),
				run: () => changeLocale(other),
			})),
	];
}

function useCursorActions(): PaletteAction[] {
	const { t } = useTranslation("search");
	const { clients_root } = useCurrentStaff();
	const client = useClientInView();
	const link = clients_root && client ? cursorLink(clients_root, client.slug) : null;
	if (!client || !link) return [];
	return [
		{
			id: "cursor",
			icon: SquareTerminal,
			text: t("actions.cursor", { name: client.nom }),
			run: () => window.location.assign(link),
		},
	];
}
