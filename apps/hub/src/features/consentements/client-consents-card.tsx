import { clientConsentementsQuery } from "@dossier/shared/consentements/queries";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { FileCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientConsentLine } from "./client-consent-line.tsx";

/** The proof of what a client's people agreed to: the terms person by person, AI for the client. */
export function ClientConsentsCard() {
	const { t } = useTranslation("consentements");
	const consents = useQuery(clientConsentementsQuery(useDossierClient(), useCurrentClient().id));
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("ofClient.title")}</CardTitle>
				<CardDescription>{t("ofClient.text")}</CardDescription>
			</CardHeader>
			<CardContent>
				{!consents.data ? (
					consents.isError ? (
						<LoadError
							error={consents.error}
							onRetry={() => consents.refetch()}
							retrying={consents.isFetching}
						/>
					) : (
						<Skeleton className="h-20" />
					)
				) : consents.data.length === 0 ? (
					<EmptyState
						icon={FileCheck}
						title={t("ofClient.emptyTitle")}
						text={t("ofClient.emptyText")}
						size="compact"
					/>
				) : (
					<ul aria-label={t("ofClient.title")} className="flex flex-col divide-y">
						{consents.data.map((consent) => (
							<ClientConsentLine key={`${consent.kind}/${consent.user_id}`} consent={consent} />
						))}
					</ul>
				)}
			</CardContent>
		</Card>
	);
}
