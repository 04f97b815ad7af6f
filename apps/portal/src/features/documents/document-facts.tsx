import type { Tables } from "@dossier/shared/database.types";
import { formatRelative } from "@dossier/shared/formats/date";
import { formatBytes } from "@dossier/shared/formats/size";
import { isLocale } from "@dossier/shared/locale/stored-locale";
import { classNames } from "@dossier/ui/class-names";
import { RelativeTime } from "@dossier/ui/relative-time";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";

/** When a document came and how large it is; on its own page also who gave it and which version it is. */
export function DocumentFacts({
	document,
	complete = false,
}: {
	document: Tables<"documents">;
	complete?: boolean;
}) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	return (
		<p className="flex flex-wrap items-center gap-x-1.5 text-muted-foreground text-sm">
			{complete ? (
				<span className="after:ml-1.5 after:content-['·'/'']">
					{t("by", { author: document.author_name })}
				</span>
			) : null}
			<RelativeTime date={document.created_at} locale={locale} formatter={relative} />
			{document.size_bytes === null ? null : (
				<span
					className={classNames(
						"whitespace-nowrap before:mr-1.5 before:content-['·'/'']",
						// In a list on a phone the name has the room.
						!complete && "hidden sm:inline",
					)}
				>
					{formatBytes(document.size_bytes, locale)}
				</span>
			)}
			{complete && (document.current_version ?? 1) > 1 ? (
				<span className="whitespace-nowrap before:mr-1.5 before:content-['·'/'']">
					{t("version", { number: document.current_version })}
				</span>
			) : null}
		</p>
	);
}

function relative(date: Date, locale: string, now: Date): string {
	return formatRelative(date, now, isLocale(locale) ? locale : "fr");
}
