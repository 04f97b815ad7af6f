import { Button } from "@dossier/ui/button";
import { IconButton } from "@dossier/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@dossier/ui/popover";
import { UnreadDot } from "@dossier/ui/unread-dot";
import { Bell, CheckCheck } from "lucide-react";
import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import { UnreadCountContext } from "../../feedback/unread-count.ts";
import { NotificationList } from "./notification-list.tsx";
import { useNotificationToasts } from "./use-notification-toasts.ts";
import { useNotifications } from "./use-notifications.ts";

/** The bell: how much is unread, the list behind it, and a toast for what arrives. */
export function NotificationCenter() {
	const { t } = useTranslation("notifications");
	const unread = useContext(UnreadCountContext);
	const [open, setOpen] = useState(false);
	const { list, rows, markRead, markAllRead } = useNotifications();
	useNotificationToasts(rows, ({ id }) => markRead.mutate(id));
	return (
		<Popover open={open} onOpenChange={setOpen}>
			<PopoverTrigger asChild>
				<IconButton
					label={unread > 0 ? t("openUnread", { count: unread }) : t("open")}
					tooltip={false}
					className="relative"
				>
					<Bell aria-hidden="true" />
					{unread > 0 ? <UnreadDot count={unread} className="absolute -top-0.5 -right-0.5" /> : null}
				</IconButton>
			</PopoverTrigger>
			<PopoverContent
				aria-label={t("title")}
				className="flex max-h-[70dvh] w-[min(26rem,calc(100vw-1.5rem))] flex-col p-0"
			>
				<div className="flex items-center justify-between gap-2 border-b py-2 pr-2 pl-4">
					<h2 className="font-semibold">{t("title")}</h2>
					<Button
						variant="ghost"
						size="sm"
						disabled={unread === 0}
						pending={markAllRead.isPending}
						onClick={() => markAllRead.mutate()}
					>
						<CheckCheck aria-hidden="true" />
						{t("markAllRead")}
					</Button>
				</div>
				<NotificationList
					list={list}
					rows={rows}
					onMarkRead={(id) => markRead.mutate(id)}
					onNavigate={() => setOpen(false)}
				/>
			</PopoverContent>
		</Popover>
	);
}
