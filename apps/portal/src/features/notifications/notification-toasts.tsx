import { toast } from "@dossier/ui/toaster";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { paths } from "../../paths.ts";
import { describeNotification, rowsOf } from "./notification.ts";
import { useNotifications } from "./use-notifications.ts";

/** Says gently, wherever the person is, that something just arrived. What was there before says nothing. */
export function NotificationToasts() {
	const { t } = useTranslation("notifications");
	const navigate = useNavigate();
	const agency = useAgencyName();
	const rows = rowsOf(useNotifications().data);
	const known = useRef<Set<string> | null>(null);
	const { isSuccess } = useNotifications();

	useEffect(() => {
		if (!isSuccess) return;
		const before = known.current;
		known.current = new Set(rows.map((row) => row.id));
		if (!before) return;
		for (const row of rows.filter(({ id, read_at }) => read_at === null && !before.has(id))) {
			const { kind, name, version } = describeNotification(row);
			toast(t(`sentence.${kind}`, { agency, name, version }), {
				id: row.id,
				action: row.document_id
					? { label: t("open"), onClick: () => void navigate(paths.document(row.document_id ?? "")) }
					: undefined,
			});
		}
	}, [rows, isSuccess, agency, t, navigate]);
	return null;
}
