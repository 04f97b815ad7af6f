import { useTranslation } from "react-i18next";

/** The title of the browser's tab, the page's own name first. */
export function PageTitle({ children }: { children: string }) {
	const { t } = useTranslation();
	return <title>{`${children} · ${t("appName")}`}</title>;
}
