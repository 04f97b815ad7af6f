import { Spinner } from "@dossier/ui/spinner";
import { useTranslation } from "react-i18next";

/** Fills the window while the first page is on its way. */
export function LoadingPage() {
	const { t } = useTranslation();
	return (
		<div className="flex min-h-dvh items-center justify-center text-muted-foreground">
			<Spinner label={t("loading")} className="size-5" />
		</div>
	);
}
