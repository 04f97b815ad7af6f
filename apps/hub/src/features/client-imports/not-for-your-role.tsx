import { EmptyState } from "@dossier/ui/empty-state";
import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";

/** For who found the address without the role. */
export function NotForYourRole() {
	const { t } = useTranslation("clientImports");
	return <EmptyState icon={Lock} title={t("notForYouTitle")} text={t("notForYouText")} />;
}
