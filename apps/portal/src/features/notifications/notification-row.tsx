import { formatRelative } from "@dossier/shared/formats/date";
import { isLocale } from "@dossier/shared/locale/stored-locale";
import { classNames } from "@dossier/ui/class-names";
import { RelativeTime } from "@dossier/ui/relative-time";
import { UnreadDot } from "@dossier/ui/unread-dot";
import { FileCheck2, FileClock, Flag, HandHelping, Info, PartyPopper, Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { useLocale } from "../../i18n/locale.ts";
import { describeNotification, type Notification } from "./notification.ts";
import { useMarkRead } from "./use-notifications.ts";

const icons = {
	document_shared: FileCheck2,
	document_updated: FileClock,
	etape_started: Flag,
	etape_asks: HandHelping,
	client_graduated: PartyPopper,
	graduation_reverted: Undo2,
	other: Info,
};

/** One thing that happened; it opens what it speaks of, in the space it happened in. */
export function NotificationRow({ notification }: { notification: Notification }) {
	const { t } = useTranslation("notifications");
	const { locale } = useLocale();
	const { space, spaces, chooseSpace } = useMembership();
	const agency = useAgencyName();
	const { kind, name, count, version, asked, path } = describeNotification(notification);
	const Icon = icons[kind];
	const unread = notification.read_at === null;
	const elsewhere = spaces.length > 1 ? notification.clients?.nom : undefined;
	const markRead = useMarkRead();
	const enter = () => {
		// Several documents are not seen by opening their list: what was said is read all the same, each stays new.
		if (unread && count > 1) markRead(notification.id);
		if (notification.client_id && notification.client_id !== space.clientId)
			chooseSpace(notification.client_id);
	};
	return (
		<li className="relative flex items-start gap-3 px-4 py-3.5 transition-colors hover:bg-accent/60">
			<span
				aria-hidden="true"
				className={classNames(
					"flex size-11 shrink-0 items-center justify-center rounded-lg",
					unread ? "bg-brand-soft text-brand" : "bg-muted text-muted-foreground",
				)}
			>
				<Icon className="size-5.5" strokeWidth={1.75} />
			</span>
			<div className="flex min-w-0 flex-1 flex-col gap-0.5">
				<Link
					to={path}
					onClick={enter}
					className={classNames(
						"wrap-anywhere text-pretty after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:-outline-offset-2 focus-visible:after:outline-2 focus-visible:after:outline-ring",
						unread && "font-medium",
					)}
				>
					{t(`sentence.${kind}`, { agency, name, count, version, asked })}
				</Link>
				<p className="text-muted-foreground text-sm">
					<RelativeTime
						date={notification.created_at}
						locale={locale}
						formatter={(date, language, now) =>
							formatRelative(date, now, isLocale(language) ? language : "fr")
						}
					/>
					{elsewhere ? ` · ${elsewhere}` : null}
				</p>
			</div>
			{unread ? <UnreadDot label={t("unread")} className="mt-2" /> : null}
		</li>
	);
}
