import { toast } from "@dossier/ui/toaster";
import type { TFunction } from "i18next";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { type Notification, notificationDetails, notificationPath } from "./notification.ts";

/** More than this at once, and one toast speaks for all. */
const AT_MOST = 3;

function toastText(notification: Notification, t: TFunction<"notifications">) {
	const { name, author: given, count, actor_kind: kind } = notificationDetails(notification);
	const author = kind === "member" ? t("toast.ofClient", { name: given }) : given;
	const client = notification.clients?.nom ?? t("toast.someClient");
	switch (notification.kind) {
		case "document_received":
			return {
				title: t("toast.received", { client, count }),
				description: count > 1 ? author : t("toast.receivedText", { author, name }),
			};
		case "invitation_accepted":
			return { title: t("toast.accepted", { name, client }), description: undefined };
		case "reminder_due":
			return { title: t("toast.reminder", { name }), description: undefined };
		case "closure_requested":
			return { title: t("toast.closure", { client }), description: undefined };
		default:
			return { title: t("toast.other", { client }), description: undefined };
	}
}

/** Shows a toast for each unread notification that was not there when the page was opened. */
export function useNotificationToasts(
	latest: readonly Notification[] | undefined,
	onOpen: (notification: Notification) => void,
): void {
	const { t } = useTranslation("notifications");
	const navigate = useNavigate();
	const newestSeen = useRef<string | null>(null);
	const open = useRef(onOpen);
	open.current = onOpen;

	useEffect(() => {
		if (!latest) return;
		const known = newestSeen.current;
		newestSeen.current = latest[0]?.created_at ?? known ?? "";
		if (known === null) return;
		const arrived = latest.filter((notification) => notification.created_at > known && !notification.read_at);
		if (arrived.length > AT_MOST) {
			toast.info(t("toast.several", { count: arrived.length }));
			return;
		}
		for (const notification of arrived.toReversed()) {
			const { title, description } = toastText(notification, t);
			toast.info(title, {
				id: notification.id,
				description,
				duration: 10_000,
				action: {
					label: t("toast.open"),
					onClick: () => {
						open.current(notification);
						void navigate(notificationPath(notification));
					},
				},
			});
		}
	}, [latest, navigate, t]);
}
