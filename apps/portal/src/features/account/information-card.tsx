import { clientInformationQuery } from "@dossier/shared/clients/information";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** What the agency keeps about the client, to be checked; the agency corrects it. */
export function InformationCard() {
	const { t } = useTranslation("account");
	const agency = useAgencyName();
	const information = useQuery(clientInformationQuery(useDossierClient(), useMembership().space.clientId));
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("information.title")}</CardTitle>
				<CardDescription>{t("information.text", { agency })}</CardDescription>
			</CardHeader>
			<CardContent>
				{information.isError && !information.data ? (
					<LoadError
						error={information.error}
						onRetry={() => information.refetch()}
						retrying={information.isFetching}
					/>
				) : information.data ? (
					<Facts facts={information.data} />
				) : (
					<Skeleton className="h-32" />
				)}
			</CardContent>
		</Card>
	);
}

interface FactsProps {
	facts: {
		nom: string;
		entreprise: string | null;
		email: string | null;
		telephone: string | null;
		siret: string | null;
		adresse_rue: string | null;
		adresse_code_postal: string | null;
		adresse_ville: string | null;
		site_web: string | null;
	};
}

function Facts({ facts }: FactsProps) {
	const { t } = useTranslation("account");
	const town = [facts.adresse_code_postal, facts.adresse_ville].filter(Boolean).join(" ");
	const lines = [
		{ name: "nom", value: facts.nom },
		{ name: "entreprise", value: facts.entreprise },
		{ name: "email", value: facts.email },
		{ name: "telephone", value: facts.telephone },
		{ name: "adresse", value: [facts.adresse_rue, town].filter(Boolean).join(", ") },
		{ name: "siret", value: facts.siret },
		{ name: "site_web", value: facts.site_web },
	] as const;
	return (
		<dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[10rem_1fr]">
			{lines.map(({ name, value }) => (
				<div key={name} className="contents">
					<dt className="text-muted-foreground">{t(`information.${name}`)}</dt>
					<dd className="wrap-break-word mb-2 sm:mb-0">{value || t("information.unknown")}</dd>
				</div>
			))}
		</dl>
	);
}
