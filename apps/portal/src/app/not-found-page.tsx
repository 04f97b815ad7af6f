import { Button } from "@dossier/ui/button";
import { Compass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PanelHeading } from "../access/panel-heading.tsx";
import { PageTitle } from "../feedback/page-title.tsx";
import { paths } from "../paths.ts";

/** For an address the portal does not have. */
export function NotFoundPage() {
	const { t } = useTranslation();
	return (
		<main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-gutter py-10">
			<PageTitle>{t("notFound.title")}</PageTitle>
			<PanelHeading icon={Compass} tone="neutral" title={t("notFound.title")}>
				{t("notFound.text")}
			</PanelHeading>
			<Button asChild size="lg">
				<Link to={paths.home}>{t("notFound.action")}</Link>
			</Button>
		</main>
	);
}
