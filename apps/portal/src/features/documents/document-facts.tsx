import type { Tables } from "@dossier/shared/database.types";
import { formatRelative } from "@dossier/shared/formats/date";
import { formatBytes } from "@dossier/shared/formats/size";
import { RelativeTime } from "@dossier/ui/relative-time";
import { useTranslation } from "react-i18next";
import { isLocale, useLocale } from "../../i18n/locale.ts";

/** When a document came and how large it is; on its own page also who gave it. */
export function DocumentFacts({
	document,
	withAuthor = false,
}: {
	document: Tables<"documents">;
	withAuthor?: boolean;
}) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	return (
		<p className="flex flex-wrap items-center gap-x-1.5 text-muted-foreground text-sm">
			{withAuthor ? <span>{t("by", { author: document.author_name })}</span> : null}
			<RelativeTime date={document.created_at} locale={locale} formatter={relative} />
			{document.size_bytes === null ? null : (
				<span className="whitespace-nowrap before:mr-1.5 before:content-['·']">
					{formatBytes(document.size_bytes, locale)}
				</span>
			)}
			{(document.current_version ?? 1) > 1 ? (
				<span className="whitespace-nowrap before:mr-1.5 before:content-['·']">
					{t("version", { number: document.current_version })}
				</span>
			) : null}
		</p>
	);
}

function relative(date: Date, locale: string, now: Date): string {
	return formatRelative(date, now, isLocale(locale) ? locale : "fr");
}
