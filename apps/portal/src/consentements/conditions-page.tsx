import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { acceptConditions } from "@dossier/shared/consentements/mutations";
import type { TexteVersion } from "@dossier/shared/consentements/queries";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { FileCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { PanelHeading } from "../access/panel-heading.tsx";
import { useSignOut } from "../access/use-sign-out.ts";
import { useClientView } from "../client-view/client-view.ts";
import { FormError } from "../feedback/form-error.tsx";
import { PageTitle } from "../feedback/page-title.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { ReadingText } from "./reading-text.tsx";
import { TextChanges } from "./text-changes.tsx";

interface ConditionsPageProps {
	inForce: TexteVersion;
	/** The version the person accepted before this one; null for who never accepted any. */
	acceptedVersion: number | null;
}

/** The terms, between a person and their space: read, then accepted, or one leaves. */
export function ConditionsPage({ inForce, acceptedVersion }: ConditionsPageProps) {
	const { t } = useTranslation("consentements");
	const agency = useQuery(agencyNameQuery(useDossierClient()));
	const view = useClientView();
	const renewed = acceptedVersion !== null;
	const title = t(renewed ? "conditions.changedTitle" : "conditions.title");
	return (
		<>
			<PageTitle>{title}</PageTitle>
			<PanelHeading icon={FileCheck} title={title}>
				{t(renewed ? "conditions.changedText" : "conditions.text", {
					agency: agency.data?.name ?? t("conditions.agency"),
				})}
			</PanelHeading>
			{renewed ? (
				<section className="flex flex-col gap-3">
					<h2 className="font-semibold text-lg">{t("changes.title")}</h2>
					<TextChanges kind="conditions" before={acceptedVersion} after={inForce.version} />
				</section>
			) : null}
			<section aria-label={t("conditions.whole")} className="flex flex-col gap-3">
				{renewed ? <h2 className="font-semibold text-lg">{t("conditions.whole")}</h2> : null}
				<ReadingText kind="conditions" version={inForce.version} />
			</section>
			{view ? (
				<InlineNotice tone="info">{t("conditions.viewed", { name: view.memberName })}</InlineNotice>
			) : (
				<Decision texteId={inForce.id} />
			)}
		</>
	);
}

function Decision({ texteId }: { texteId: string }) {
	const { t } = useTranslation(["consentements", "common"]);
	const client = useDossierClient();
	const queries = useQueryClient();
	const leave = useSignOut();
	const accept = useMutation({
		mutationFn: () => acceptConditions(client, texteId),
		// Until now every answer was empty; and when it is refused, another version is in force.
		onSettled: () => {
			queries.removeQueries({ type: "inactive" });
			return queries.invalidateQueries();
		},
	});
	return (
		<div className="sticky bottom-0 -mx-gutter flex flex-col gap-2 border-t bg-card px-gutter pt-4 pb-4 sm:static sm:mx-0 sm:border-0 sm:px-0 sm:pb-0">
			<FormError error={accept.error} />
			<Button size="lg" pending={accept.isPending} onClick={() => accept.mutate()}>
				{t("consentements:conditions.accept")}
			</Button>
			<Button variant="ghost" pending={leave.isPending} onClick={() => leave.mutate()}>
				{t("consentements:conditions.leave")}
			</Button>
		</div>
	);
}
