import { decideAiConsent } from "@dossier/shared/consentements/mutations";
import type { TexteVersion } from "@dossier/shared/consentements/queries";
import { formatDateTime } from "@dossier/shared/formats/date";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMembership } from "../access/membership.ts";
import { useClientView } from "../client-view/client-view.ts";
import { FormError } from "../feedback/form-error.tsx";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

interface Decision {
	readonly version: number;
	readonly accepted: boolean;
	readonly decided_at: string;
	readonly person_name: string;
}

/** What the client decided, by whom and when, and the way to decide otherwise. */
export function AiDecision({ inForce, last }: { inForce: TexteVersion; last: Decision | null }) {
	const { t } = useTranslation("consentements");
	const { locale } = useLocale();
	const client = useDossierClient();
	const queries = useQueryClient();
	const { space, readOnly } = useMembership();
	const mayDecide = !useClientView() && !readOnly;
	const decide = useMutation({
		mutationFn: (accepted: boolean) =>
			decideAiConsent(client, { clientId: space.clientId, texteId: inForce.id, accepted }),
		onSettled: () => queries.invalidateQueries({ queryKey: ["consentements"] }),
	});
	const counts = last?.version === inForce.version ? last : null;
	return (
		<>
			<InlineNotice tone={counts?.accepted ? "success" : "info"} title={t(stateKey(counts, last))}>
				{counts
					? t("ai.decided", {
							name: counts.person_name,
							date: formatDateTime(counts.decided_at, locale),
							version: counts.version,
						})
					: t("ai.without")}
			</InlineNotice>
			<FormError error={decide.error} />
			{mayDecide ? (
				<div className="flex flex-col gap-2 sm:flex-row">
					{counts?.accepted ? null : (
						<Button pending={decide.isPending} onClick={() => decide.mutate(true)}>
							{t("ai.accept")}
						</Button>
					)}
					{counts && !counts.accepted ? null : (
						<Button variant="secondary" pending={decide.isPending} onClick={() => decide.mutate(false)}>
							{t(counts ? "ai.withdraw" : "ai.refuse")}
						</Button>
					)}
				</div>
			) : null}
		</>
	);
}

function stateKey(counts: Decision | null, last: Decision | null) {
	if (counts) return counts.accepted ? "ai.yes" : "ai.no";
	return last ? "ai.askedAgain" : "ai.undecided";
}
