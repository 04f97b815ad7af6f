import { Trans, useTranslation } from "react-i18next";
import { memberSentenceParts, sentenceParts } from "../../feedback/sentence-parts.tsx";
import { type Notification, notificationDetails } from "./notification.ts";

/** What happened, in a sentence. */
export function NotificationSentence({ notification }: { notification: Notification }) {
	const { t } = useTranslation("notifications");
	const values = notificationDetails(notification);
	const parts = values.actor_kind === "member" ? memberSentenceParts : sentenceParts;
	const shared = { ...parts, t, values };
	switch (notification.kind) {
		case "document_received":
			if (values.count > 1) return <Trans {...shared} count={values.count} i18nKey="receivedSeveral" />;
			return values.version > 1 ? (
				<Trans {...shared} i18nKey="receivedVersion" />
			) : (
				<Trans {...shared} i18nKey="received" />
			);
		case "invitation_accepted":
			return <Trans {...shared} i18nKey="accepted" />;
		case "reminder_due":
			return <Trans {...shared} i18nKey="reminder" />;
		case "closure_requested":
			return <Trans {...shared} i18nKey="closure" />;
		default:
			return <>{t("other")}</>;
	}
}
