import type { ClientConsentement } from "@dossier/shared/consentements/queries";
import { formatDateTime } from "@dossier/shared/formats/date";
import { Badge } from "@dossier/ui/badge";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";

/** Who decided what on which version, when and from where; and whether that still counts. */
export function ClientConsentLine({ consent }: { consent: ClientConsentement }) {
	const { t } = useTranslation("consentements");
	const { kind, person_name, version, in_force } = consent;
	const counts = version === in_force && consent.accepted === true;
	return (
		<li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 text-sm first:pt-0 last:pb-0">
			<div className="min-w-0">
				<p className="font-medium">{kind === "ia" ? t("ofClient.ai") : person_name}</p>
				<p className="text-muted-foreground text-xs">
					<Decision consent={consent} />
				</p>
			</div>
			<Badge tone={counts ? "success" : "neutral"}>{t(badgeKey(consent, counts))}</Badge>
		</li>
	);
}

function Decision({ consent }: { consent: ClientConsentement }) {
	const { t } = useTranslation("consentements");
	const { locale } = useLocale();
	const { kind, person_name, version, in_force, accepted, decided_at, network } = consent;
	if (decided_at === null) return t("ofClient.undecided", { version: in_force });
	const sentence =
		kind === "conditions" ? "ofClient.acceptedOn" : accepted ? "ofClient.aiGiven" : "ofClient.aiRefused";
	return [
		t(sentence, { name: person_name, version, date: formatDateTime(decided_at, locale) }),
		network ? t("ofClient.network", { network }) : t("ofClient.noNetwork"),
		version === in_force ? null : t("ofClient.outdated", { version: in_force }),
	]
		.filter((part) => part !== null)
		.join(" · ");
}

function badgeKey({ kind }: ClientConsentement, counts: boolean) {
	if (kind === "ia") return counts ? "ofClient.aiOn" : "ofClient.aiOff";
	return counts ? "ofClient.accepted" : "ofClient.toAccept";
}
