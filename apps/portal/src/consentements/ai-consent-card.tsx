import { aiConsentQuery, type TexteVersion } from "@dossier/shared/consentements/queries";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMembership } from "../access/membership.ts";
import { LoadError } from "../feedback/load-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { AiDecision } from "./ai-decision.tsx";
import { ReadingText } from "./reading-text.tsx";
import { TextChanges } from "./text-changes.tsx";

/** The client's yes or no to the use of AI. Nothing while the agency published no text on it. */
export function AiConsentCard() {
	const { t } = useTranslation("consentements");
	const { space } = useMembership();
	const consent = useQuery(aiConsentQuery(useDossierClient(), space.clientId));
	if (consent.data && !consent.data.inForce) return null;
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("ai.title")}</CardTitle>
				<CardDescription>{t("ai.text")}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-4">
				{consent.isError && !consent.data ? (
					<LoadError error={consent.error} onRetry={() => consent.refetch()} retrying={consent.isFetching} />
				) : consent.data?.inForce ? (
					<>
						<AiText inForce={consent.data.inForce} decidedVersion={consent.data.decision?.version ?? null} />
						<AiDecision inForce={consent.data.inForce} last={consent.data.decision} />
					</>
				) : (
					<Skeleton className="h-24" />
				)}
			</CardContent>
		</Card>
	);
}

function AiText({ inForce, decidedVersion }: { inForce: TexteVersion; decidedVersion: number | null }) {
	const { t } = useTranslation("consentements");
	const changed = decidedVersion !== null && decidedVersion < inForce.version;
	return (
		<>
			{changed ? (
				<section className="flex flex-col gap-2">
					<h3 className="font-semibold">{t("changes.title")}</h3>
					<TextChanges kind="ia" before={decidedVersion} after={inForce.version} />
				</section>
			) : null}
			<ReadingText kind="ia" version={inForce.version} />
		</>
	);
}
