import { ActivityItem } from "@dossier/ui/activity-feed";
import { Avatar } from "@dossier/ui/avatar";
import { Button } from "@dossier/ui/button";
import { RelativeTime } from "@dossier/ui/relative-time";
import { DoorOpen, MailWarning, MailX } from "lucide-react";
import type { ReactNode } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Link } from "react-router";
import { memberSentenceParts, sentenceParts } from "../../feedback/sentence-parts.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import type { Attention } from "./attention.ts";

function Action({ to, children }: { to: string; children: ReactNode }) {
	return (
		<Button asChild variant="secondary" size="sm">
			<Link to={to}>{children}</Link>
		</Button>
	);
}

/** A document a client gave and nobody opened. */
export function UnopenedDocumentItem({ document }: { document: Attention["unopened"][number] }) {
	const { t } = useTranslation("dashboard");
	const { locale } = useLocale();
	return (
		<ActivityItem
			media={<Avatar name={document.author_name} size="sm" />}
			time={
				<>
					{t("where", { client: document.clients.nom })} ·{" "}
					<RelativeTime date={document.created_at} locale={locale} />
				</>
			}
			actions={
				<Action to={paths.document(document.client_id, document.id, document.folder)}>
					{t("attention.open")}
				</Action>
			}
		>
			<Trans
				{...memberSentenceParts}
				t={t}
				i18nKey="attention.document"
				values={{ author: document.author_name, name: document.name }}
			/>
		</ActivityItem>
	);
}

/** A closure a client asks for, answered on the client's page. */
export function ClosureRequestItem({ request }: { request: Attention["closureRequests"][number] }) {
	const { t } = useTranslation("dashboard");
	const { locale } = useLocale();
	return (
		<ActivityItem
			media={<DoorOpen aria-hidden="true" className="m-0.5 size-5 text-danger" />}
			time={
				<>
					{t("attention.askedBy", { name: request.person_name })} ·{" "}
					<RelativeTime date={request.created_at} locale={locale} />
				</>
			}
			actions={<Action to={paths.client(request.client_id)}>{t("attention.answer")}</Action>}
		>
			<Trans {...sentenceParts} t={t} i18nKey="attention.closure" values={{ name: request.clients.nom }} />
		</ActivityItem>
	);
}

/** An invitation nobody used in time. */
export function ExpiredInvitationItem({
	invitation,
}: {
	invitation: Attention["expiredInvitations"][number];
}) {
	const { t } = useTranslation("dashboard");
	return (
		<ActivityItem
			media={<MailWarning aria-hidden="true" className="m-0.5 size-5 text-warning" />}
			time={
				invitation.clients
					? t("attention.invitationOf", { email: invitation.email, client: invitation.clients.nom })
					: t("attention.invitationToAgency", { email: invitation.email })
			}
			actions={
				invitation.client_id ? (
					<Action to={paths.clientAccess(invitation.client_id)}>{t("attention.reinvite")}</Action>
				) : null
			}
		>
			<Trans
				{...sentenceParts}
				t={t}
				i18nKey="attention.invitation"
				values={{ name: invitation.display_name }}
			/>
		</ActivityItem>
	);
}

/** Messages that did not leave. */
export function FailedMailsItem({ count }: { count: number }) {
	const { t } = useTranslation("dashboard");
	return (
		<ActivityItem
			media={<MailX aria-hidden="true" className="m-0.5 size-5 text-danger" />}
			time={t("attention.mailsText")}
			actions={<Action to={paths.clients()}>{t("attention.seeClients")}</Action>}
		>
			{t("attention.mails", { count })}
		</ActivityItem>
	);
}
