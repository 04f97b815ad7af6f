import { agencyQuery } from "@dossier/shared/agency/queries";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { PortalNavigationItem } from "@dossier/ui/portal-navigation";
import { PortalShell } from "@dossier/ui/portal-shell";
import { useQuery } from "@tanstack/react-query";
import { Bell, FolderOpen, House, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { useMembership } from "../access/membership.ts";
import { BrandMark } from "../agency/brand-mark.tsx";
import { useBrand } from "../agency/use-brand.ts";
import { useClientBranding } from "../agency/use-client-branding.ts";
import { UploadsPill } from "../features/documents/uploads-pill.tsx";
import { UnreadSign } from "../features/notifications/unread-sign.tsx";
import { useShownModules } from "../modules/use-shown-modules.ts";
import { paths } from "../paths.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { PersonMenu } from "./person-menu.tsx";

/** The frame of a client's space: whose it is, where one can go, and what must be known everywhere. */
export function Shell({ children }: { children: ReactNode }) {
	const { t } = useTranslation();
	const client = useDossierClient();
	const { readOnly } = useMembership();
	const house = useQuery(agencyQuery(client)).data;
	const own = useClientBranding();
	useBrand(own?.color ?? house?.color);
	const agency = house?.name ?? t("appName");
	return (
		<PortalShell
			labels={{ skipToContent: t("navigation.skip"), navigation: t("navigation.label") }}
			brand={
				<Link to={paths.home} className="flex min-h-11 min-w-0 items-center gap-2.5 font-semibold">
					<BrandMark logoKey={house?.logo_key} />
					<span className="truncate">{own?.display_name ?? agency}</span>
				</Link>
			}
			navigation={<ShellNavigation />}
			userMenu={<PersonMenu />}
		>
			{readOnly ? (
				<InlineNotice tone="info" title={t("archived.title")} className="mb-6">
					{t("archived.text", { agency })}
				</InlineNotice>
			) : null}
			{children}
			<UploadsPill />
		</PortalShell>
	);
}

/** The rooms of the space; in One, those of the modules that are switched on. */
function ShellNavigation() {
	const { t } = useTranslation();
	const shows = useShownModules();
	return (
		<>
			<PortalNavigationItem icon={House}>
				<NavLink to={paths.home} end>
					{t("navigation.home")}
				</NavLink>
			</PortalNavigationItem>
			{shows("documents") || shows("assets") ? (
				<PortalNavigationItem icon={FolderOpen}>
					<NavLink to={paths.documents}>{t("navigation.documents")}</NavLink>
				</PortalNavigationItem>
			) : null}
			{shows("activite") ? (
				<PortalNavigationItem icon={Bell} sign={<UnreadSign />}>
					<NavLink to={paths.notifications}>{t("navigation.notifications")}</NavLink>
				</PortalNavigationItem>
			) : null}
			<PortalNavigationItem icon={UserRound}>
				<NavLink to={paths.account}>{t("navigation.account")}</NavLink>
			</PortalNavigationItem>
		</>
	);
}
