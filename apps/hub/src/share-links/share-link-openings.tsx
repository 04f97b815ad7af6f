import { formatDateTime } from "@dossier/shared/formats/date";
import { shareLinkOpeningsQuery } from "@dossier/shared/share-links/queries";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../feedback/load-error.tsx";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** The log of a link: when, how it went, roughly with what. */
export function ShareLinkOpenings({ shareLinkId }: { shareLinkId: string }) {
	const { t } = useTranslation("shareLinks");
	const { locale } = useLocale();
	const log = useQuery(shareLinkOpeningsQuery(useDossierClient(), shareLinkId));
	if (log.isError && !log.data) {
		return <LoadError error={log.error} onRetry={() => log.refetch()} retrying={log.isFetching} />;
	}
	if (!log.data) return <Skeleton className="h-10" />;
	if (log.data.length === 0) return <p className="text-muted-foreground text-xs">{t("log.empty")}</p>;
	return (
		<>
			<ol aria-label={t("log.title")} className="flex flex-col gap-1 text-xs">
				{log.data.map((line) => (
					<li key={line.id} className="flex flex-wrap gap-x-2">
						<span className="font-medium">{t(`outcome.${line.outcome}`)}</span>
						<time dateTime={line.opened_at} className="text-muted-foreground">
							{formatDateTime(line.opened_at, locale)}
						</time>
						<span className="text-muted-foreground">
							{[line.agent, line.network].filter((word) => word !== null).join(" · ")}
						</span>
					</li>
				))}
			</ol>
			<p className="text-muted-foreground text-xs">{t("log.privacy")}</p>
		</>
	);
}
