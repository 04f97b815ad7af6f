import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { UnreadCountContext } from "./unread-count.ts";

/** The title of the browser's tab: how much is unread, the page's own name, the app. */
export function PageTitle({ children }: { children: string }) {
	const { t } = useTranslation();
	const unread = useContext(UnreadCountContext);
	return <title>{`${unread > 0 ? `(${unread}) ` : ""}${children} · ${t("appName")}`}</title>;
}
