import { OfflineBanner as Banner } from "@dossier/ui/offline-banner";
import { useTranslation } from "react-i18next";

/** Says, for as long as it lasts, that there is no network and that nothing is lost. */
export function OfflineBanner() {
	const { t } = useTranslation();
	return <Banner>{t("offline")}</Banner>;
}
