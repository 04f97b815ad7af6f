import { StatTile } from "@dossier/ui/stat-tile";
import { Bell, FileClock, MailWarning, MailX, Users } from "lucide-react";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { UnreadCountContext } from "../../feedback/unread-count.ts";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import type { Attention } from "./attention.ts";

interface CountsProps {
	clients: number | undefined;
	attention: Attention | undefined;
}

/** How much there is of what matters. */
export function Counts({ clients, attention }: CountsProps) {
	const { t } = useTranslation("dashboard");
	const { locale } = useLocale();
	const unread = useContext(UnreadCountContext);
	const { seesOutbox } = rolePermissions(useCurrentStaff().role);
	const written = (count: number | undefined) =>
		count === undefined ? <NumberSkeleton /> : count.toLocaleString(locale);
	const warning = (count: number | undefined) => (count ? "warning" : "neutral");
	return (
		<div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
			<StatTile
				label={t("counts.clients")}
				value={written(clients)}
				icon={Users}
				link={<Link to={paths.clients()}>{t("counts.clients")}</Link>}
			/>
			<StatTile
				label={t("counts.unopened")}
				value={written(attention?.unopened.length)}
				icon={FileClock}
				tone={warning(attention?.unopened.length)}
			/>
			<StatTile
				label={t("counts.invitations")}
				value={written(attention?.expiredInvitations.length)}
				icon={MailWarning}
				tone={warning(attention?.expiredInvitations.length)}
			/>
			{seesOutbox ? (
				<StatTile
					label={t("counts.mails")}
					value={written(attention?.failedMails)}
					icon={MailX}
					tone={attention?.failedMails ? "danger" : "neutral"}
				/>
			) : (
				<StatTile label={t("counts.unread")} value={written(unread)} icon={Bell} />
			)}
		</div>
	);
}

// A number stands inside a paragraph, where the usual skeleton's block may not.
function NumberSkeleton() {
	return <span aria-hidden="true" className="inline-block h-6 w-9 animate-pulse rounded-sm bg-accent" />;
}
