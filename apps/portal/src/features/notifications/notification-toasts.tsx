import { toast } from "@dossier/ui/toaster";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { describeNotification, type Notification, rowsOf } from "./notification.ts";
import { useNotifications } from "./use-notifications.ts";

/** Says gently, wherever the person is, that something just arrived. What was there before says nothing. */
export function NotificationToasts() {
	const { t } = useTranslation("notifications");
	const navigate = useNavigate();
	const agency = useAgencyName();
	const { data, isSuccess } = useNotifications();
	const announced = useRef<{ unread: Notification[]; newest: string } | null>(null);

	useEffect(() => {
		if (!isSuccess) return;
		const rows = rowsOf(data);
		const unread = rows.filter(({ read_at }) => read_at === null);
		const before = announced.current;
		announced.current = { unread, newest: rows[0]?.created_at ?? before?.newest ?? "" };
		if (!before) return;
		// Opened meanwhile, or hidden again: there is nothing to say any more.
		for (const { id } of before.unread) {
			if (!unread.some((row) => row.id === id)) toast.dismiss(id);
		}
		for (const row of unread.filter(({ created_at }) => created_at > before.newest)) {
			const { kind, name, count, version, asked, subject, path } = describeNotification(row);
			toast(t(`sentence.${kind}`, { agency, name, count, version, asked }), {
				id: row.id,
				action: subject ? { label: t("open"), onClick: () => void navigate(path) } : undefined,
			});
		}
	}, [data, isSuccess, agency, t, navigate]);
	return null;
}
