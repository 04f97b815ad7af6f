import { clientQuery } from "@dossier/shared/clients/queries";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { PageBody } from "@dossier/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { FolderX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, Outlet } from "react-router";
import { z } from "zod";
import { CurrentClientContext } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientHeader } from "./client-header.tsx";
import { ClientPageSkeleton } from "./client-page-skeleton.tsx";

/** A client: who it is, what can be done, and the sections of its folder. */
export function ClientPage({ clientId }: { clientId: string }) {
	return z.uuid().safeParse(clientId).success ? <KnownClientPage clientId={clientId} /> : <ClientNotFound />;
}

function KnownClientPage({ clientId }: { clientId: string }) {
	const { t } = useTranslation("clients");
	const { data: client, ...query } = useQuery(clientQuery(useDossierClient(), clientId));
	useTableChanges({
		table: "clients",
		filter: `id=eq.${clientId}`,
		queryKeys: [["clients", "one", clientId]],
	});
	if (client === null) return <ClientNotFound />;
	if (!client) {
		return query.isError ? (
			<LoadError error={query.error} onRetry={() => query.refetch()} retrying={query.isFetching} />
		) : (
			<ClientPageSkeleton />
		);
	}
	return (
		<CurrentClientContext value={client}>
			<PageTitle>{client.nom}</PageTitle>
			<PageBody className="flex-1">
				<ClientHeader client={client} />
				{client.statut === "archive" ? (
					<InlineNotice tone="info">{t("page.archivedNotice")}</InlineNotice>
				) : null}
				{client.statut === "suspendu" ? (
					<InlineNotice tone="warning">{t("page.suspendedNotice")}</InlineNotice>
				) : null}
				<Outlet />
			</PageBody>
		</CurrentClientContext>
	);
}

function ClientNotFound() {
	const { t } = useTranslation("clients");
	return (
		<>
			<PageTitle>{t("page.notFoundTitle")}</PageTitle>
			<h1 className="sr-only">{t("page.notFoundTitle")}</h1>
			<EmptyState
				icon={FolderX}
				title={t("page.notFoundTitle")}
				text={t("page.notFoundText")}
				action={
					<Button asChild variant="secondary">
						<Link to={paths.clients()}>{t("page.backToList")}</Link>
					</Button>
				}
				className="flex-1"
			/>
		</>
	);
}
