import { Button } from "@dossier/ui/button";
import { CloudAlert, RotateCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { PanelHeading } from "../access/panel-heading.tsx";
import { PageTitle } from "../feedback/page-title.tsx";

/** Stands where a page broke. It needs nothing from the network, which may be what failed. */
export function CrashPage() {
	const { t } = useTranslation();
	return (
		<main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-gutter py-10">
			<PageTitle>{t("crash.title")}</PageTitle>
			<PanelHeading icon={CloudAlert} tone="warning" title={t("crash.title")}>
				{t("crash.text")}
			</PanelHeading>
			<Button size="lg" onClick={() => window.location.reload()}>
				<RotateCw aria-hidden="true" />
				{t("crash.action")}
			</Button>
		</main>
	);
}
