import { shareLinksQuery } from "@dossier/shared/share-links/queries";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../feedback/load-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { ShareLinkLine } from "./share-link-line.tsx";

/** The links a document has, with their openings. */
export function ShareLinkList({ documentId }: { documentId: string }) {
	const { t } = useTranslation("shareLinks");
	const links = useQuery(shareLinksQuery(useDossierClient(), documentId));
	return (
		<section className="flex flex-col gap-2">
			<h3 className="font-semibold text-sm">{t("list.title")}</h3>
			{links.isError && !links.data ? (
				<LoadError error={links.error} onRetry={() => links.refetch()} retrying={links.isFetching} />
			) : !links.data ? (
				<Skeleton className="h-16" />
			) : links.data.length === 0 ? (
				<p className="text-muted-foreground text-sm">{t("list.empty")}</p>
			) : (
				<ul aria-label={t("list.title")} className="divide-y rounded-lg border">
					{links.data.map((link) => (
						<ShareLinkLine key={link.id} link={link} />
					))}
				</ul>
			)}
		</section>
	);
}
