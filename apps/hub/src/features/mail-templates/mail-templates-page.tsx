import type { Locale } from "@dossier/functions/mails/letter";
import type { MailName } from "@dossier/functions/mails/mails";
import { agencyQuery } from "@dossier/shared/agency/queries";
import { isLocale } from "@dossier/shared/locale/stored-locale";
import { mailTemplatesQuery } from "@dossier/shared/mail-templates/queries";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { MailPicker } from "./mail-picker.tsx";
import { MailTemplateEditor } from "./mail-template-editor.tsx";
import type { WrittenWords } from "./mail-words.ts";

/** The mails Dossier sends, in the agency's words. */
export function MailTemplatesPage() {
	const { t } = useTranslation("mailTemplates");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const templates = useQuery(mailTemplatesQuery(client));
	const agency = useQuery(agencyQuery(client));
	const [mail, setMail] = useState<MailName>("invitation");
	const [chosenLocale, setLocale] = useState<Locale>();
	const [written, setWritten] = useState<Readonly<Record<string, WrittenWords | undefined>>>({});
	const failed = [templates, agency].find((query) => query.isError && !query.data);
	if (failed) {
		return <LoadError error={failed.error} onRetry={() => failed.refetch()} retrying={failed.isFetching} />;
	}
	if (!templates.data || !agency.data) {
		return (
			<SkeletonRegion label={common("loading")} className="flex flex-col gap-4">
				<Skeleton className="h-control w-full" />
				<Skeleton className="h-40 w-full" />
			</SkeletonRegion>
		);
	}
	const locale = chosenLocale ?? (isLocale(agency.data.locale) ? agency.data.locale : "fr");
	const key = `${mail}/${locale}`;
	return (
		<>
			<Card>
				<CardHeader>
					<CardTitle>{t("title")}</CardTitle>
					<CardDescription>{t("description")}</CardDescription>
				</CardHeader>
				<CardContent>
					<MailPicker mail={mail} locale={locale} onMail={setMail} onLocale={setLocale} />
				</CardContent>
			</Card>
			<MailTemplateEditor
				key={key}
				mail={mail}
				locale={locale}
				saved={templates.data.find((row) => row.template === mail && row.locale === locale)}
				written={written[key]}
				onWritten={(words) => setWritten((all) => ({ ...all, [key]: words }))}
			/>
		</>
	);
}
