import { PageHeader } from "@dossier/ui/page-header";
import { useTranslation } from "react-i18next";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { PageTitle } from "../../feedback/page-title.tsx";

const QUESTIONS = [
	"deposit",
	"find",
	"who",
	"takeBack",
	"offline",
	"install",
	"export",
	"close",
	"contact",
] as const;

/** What people ask about their space, answered in a sentence or two. */
export function HelpPage() {
	const { t } = useTranslation("help");
	const agency = useAgencyName();
	return (
		<div className="mx-auto flex w-full max-w-2xl flex-col gap-5">
			<PageTitle>{t("title")}</PageTitle>
			<PageHeader title={t("title")} description={t("text")} />
			<div className="flex flex-col divide-y rounded-lg border bg-card">
				{QUESTIONS.map((question) => (
					<details key={question} className="group px-5 py-1">
						<summary className="flex min-h-11 cursor-pointer items-center py-2 font-medium">
							{t(`${question}.question`, { agency })}
						</summary>
						<p className="pb-4 text-muted-foreground">{t(`${question}.answer`, { agency })}</p>
					</details>
				))}
			</div>
		</div>
	);
}
