import type { ClientSituation } from "@dossier/shared/clients/situation";
import { formatDate, formatRelative } from "@dossier/shared/formats/date";
import { RelativeTime } from "@dossier/ui/relative-time";
import { AlarmClock, DoorOpen, FileClock, Hourglass, KeyRound, MailWarning } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import { SituationFact } from "./situation-fact.tsx";

/** The client asks for their account to be closed. */
export function ClosureFact({ clientId, askedAt }: { clientId: string; askedAt: string }) {
	const { t } = useTranslation("clients");
	const { locale } = useLocale();
	return (
		<SituationFact
			to={paths.client(clientId)}
			icon={DoorOpen}
			tone="danger"
			about={formatDate(askedAt, locale)}
		>
			{t("situation.closure")}
		</SituationFact>
	);
}

interface ReminderFactProps {
	titre: string | null;
	dueAt: string;
	assigneeId: string | null;
}

/** The next reminder about the client, or the one that is late. */
export function ReminderFact({ titre, dueAt, assigneeId }: ReminderFactProps) {
	const { t } = useTranslation("clients");
	const { locale } = useLocale();
	const me = useCurrentStaff();
	const now = new Date();
	const late = new Date(dueAt) < now;
	return (
		<SituationFact
			to={paths.reminders(assigneeId === me.user_id ? "mine" : "everybody")}
			icon={AlarmClock}
			tone={late ? "danger" : "neutral"}
			about={titre}
		>
			{t(late ? "situation.late" : "situation.reminder", { when: formatRelative(dueAt, now, locale) })}
		</SituationFact>
	);
}

/** What the client gave and nobody opened. */
export function UnopenedFact({
	clientId,
	count,
	folder,
}: {
	clientId: string;
	count: number;
	folder: string;
}) {
	const { t } = useTranslation("clients");
	return (
		<SituationFact to={paths.clientFolder(clientId, folder)} icon={FileClock} tone="warning">
			{t("situation.unopened", { count })}
		</SituationFact>
	);
}

/** What the steps under way wait for. */
export function AskedFact({
	clientId,
	count,
	step,
}: {
	clientId: string;
	count: number;
	step: string | null;
}) {
	const { t } = useTranslation("clients");
	return (
		<SituationFact to={paths.clientParcours(clientId)} icon={Hourglass} about={step}>
			{t("situation.asked", { count })}
		</SituationFact>
	);
}

interface AccessFactProps {
	clientId: string;
	situation: Pick<ClientSituation, "members" | "last_seen_at" | "invitation_expires_at">;
}

/** When somebody of the client was last there, or why nobody was. */
export function AccessFact({ clientId, situation }: AccessFactProps) {
	const { t } = useTranslation("clients");
	const { locale } = useLocale();
	const { members, last_seen_at, invitation_expires_at } = situation;
	const to = paths.clientAccess(clientId);
	if (members > 0) {
		return (
			<SituationFact to={to} icon={KeyRound}>
				{last_seen_at ? (
					<>
						{t("situation.seen")} <RelativeTime date={last_seen_at} locale={locale} />
					</>
				) : (
					t("situation.neverSeen")
				)}
			</SituationFact>
		);
	}
	if (!invitation_expires_at) {
		return (
			<SituationFact to={to} icon={KeyRound}>
				{t("situation.noAccess")}
			</SituationFact>
		);
	}
	const expired = new Date(invitation_expires_at) < new Date();
	return (
		<SituationFact to={to} icon={MailWarning} tone={expired ? "warning" : "neutral"}>
			{t(expired ? "situation.invitationExpired" : "situation.invited")}
		</SituationFact>
	);
}
