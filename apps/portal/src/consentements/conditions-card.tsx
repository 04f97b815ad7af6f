import { acceptedConditionsQuery } from "@dossier/shared/consentements/queries";
import { formatDateTime } from "@dossier/shared/formats/date";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogHeader,
	DialogTitle,
	DialogTrigger,
} from "@dossier/ui/dialog";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMembership } from "../access/membership.ts";
import { LoadError } from "../feedback/load-error.tsx";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { ReadingText } from "./reading-text.tsx";

/** What the person agreed to, in which version and when. Nothing at an agency without terms. */
export function ConditionsCard() {
	const { t } = useTranslation("consentements");
	const { session } = useMembership();
	const accepted = useQuery(acceptedConditionsQuery(useDossierClient(), session.userId));
	if (accepted.data?.length === 0) return null;
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("proof.title")}</CardTitle>
				<CardDescription>{t("proof.text")}</CardDescription>
			</CardHeader>
			<CardContent>
				{accepted.isError && !accepted.data ? (
					<LoadError
						error={accepted.error}
						onRetry={() => accepted.refetch()}
						retrying={accepted.isFetching}
					/>
				) : accepted.data ? (
					<ul className="flex flex-col divide-y">
						{accepted.data.map(({ id, version, decided_at }) => (
							<AcceptedVersion key={id} version={version} decidedAt={decided_at} />
						))}
					</ul>
				) : (
					<Skeleton className="h-12" />
				)}
			</CardContent>
		</Card>
	);
}

function AcceptedVersion({ version, decidedAt }: { version: number; decidedAt: string }) {
	const { t } = useTranslation(["consentements", "common"]);
	const { locale } = useLocale();
	const title = t("consentements:proof.version", { version });
	return (
		<li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
			<div>
				<p className="font-medium">{title}</p>
				<p className="text-muted-foreground text-sm">
					{t("consentements:proof.acceptedOn", { date: formatDateTime(decidedAt, locale) })}
				</p>
			</div>
			<Dialog>
				<DialogTrigger asChild>
					<Button variant="secondary" aria-label={t("consentements:proof.readVersion", { version })}>
						{t("consentements:proof.read")}
					</Button>
				</DialogTrigger>
				<DialogContent closeLabel={t("common:close")} size="lg" aria-describedby={undefined}>
					<DialogHeader>
						<DialogTitle>{title}</DialogTitle>
					</DialogHeader>
					<DialogBody>
						<ReadingText kind="conditions" version={version} />
					</DialogBody>
				</DialogContent>
			</Dialog>
		</li>
	);
}
