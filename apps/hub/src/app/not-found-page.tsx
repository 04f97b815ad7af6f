import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { Compass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageTitle } from "../feedback/page-title.tsx";
import { paths } from "../paths.ts";

/** Says that an address leads nowhere, and the way home. */
export function NotFoundPage() {
	const { t } = useTranslation();
	return (
		<>
			<PageTitle>{t("notFound.pageTitle")}</PageTitle>
			<h1 className="sr-only">{t("notFound.pageTitle")}</h1>
			<EmptyState
				icon={Compass}
				title={t("notFound.title")}
				text={t("notFound.text")}
				action={
					<Button asChild variant="secondary">
						<Link to={paths.home()}>{t("notFound.action")}</Link>
					</Button>
				}
				className="flex-1"
			/>
		</>
	);
}
