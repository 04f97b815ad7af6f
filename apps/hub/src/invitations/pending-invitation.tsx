import type { Tables } from "@dossier/shared/database.types";
import { formatDate } from "@dossier/shared/formats/date";
import { revokeInvitation } from "@dossier/shared/invitations/mutations";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../feedback/form-error.tsx";
import { useErrorToast } from "../feedback/use-error-toast.ts";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

interface PendingInvitationProps {
	invitation: Pick<
		Tables<"invitations">,
		"id" | "email" | "display_name" | "invited_by_name" | "created_at" | "expires_at"
	>;
	/** What the person is to be in the agency. */
	role?: string;
	sendAgain: () => Promise<unknown>;
}

/** An invitation nobody used yet: send it again, or withdraw it. */
export function PendingInvitation({ invitation, role, sendAgain }: PendingInvitationProps) {
	const { t } = useTranslation("invitations");
	const { locale } = useLocale();
	const [asking, setAsking] = useState(false);
	const { again, revoke } = useInvitationActions(invitation, sendAgain);
	const name = invitation.display_name;
	const expired = new Date(invitation.expires_at) <= new Date();
	const expiry = formatDate(invitation.expires_at, locale);
	return (
		<li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md px-3 py-2">
			<div className="min-w-48 flex-1 text-sm">
				<p className="flex items-center gap-2">
					<span className="truncate font-medium">{name}</span>
					<Badge tone={expired ? "warning" : "info"} dot>
						{expired ? t("pending.expired") : t("pending.open")}
					</Badge>
				</p>
				<p className="truncate text-muted-foreground text-xs">
					{role ? `${invitation.email} · ${role}` : invitation.email}
				</p>
				<p className="text-muted-foreground text-xs">
					{t("pending.sent", {
						author: invitation.invited_by_name,
						date: formatDate(invitation.created_at, locale),
					})}{" "}
					· {t(expired ? "pending.expiredSince" : "pending.openUntil", { date: expiry })}
				</p>
			</div>
			<div className="flex gap-1.5">
				<Button
					variant="secondary"
					size="sm"
					aria-label={t("pending.againTo", { name })}
					pending={again.isPending}
					onClick={() => again.mutate()}
				>
					{t("pending.again")}
				</Button>
				<Button
					variant="destructive-ghost"
					size="sm"
					aria-label={t("pending.revokeOf", { name })}
					onClick={() => setAsking(true)}
				>
					{t("pending.revoke")}
				</Button>
			</div>
			<AlertDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("pending.confirmTitle", { name })}
				description={t("pending.confirmText")}
				confirmLabel={t("pending.confirmAction")}
				cancelLabel={t("pending.keep")}
				pending={revoke.isPending}
				onConfirm={() => revoke.mutate()}
			>
				<FormError error={revoke.error} />
			</AlertDialog>
		</li>
	);
}

function useInvitationActions(
	{ id, email, display_name: name }: PendingInvitationProps["invitation"],
	sendAgain: () => Promise<unknown>,
) {
	const { t } = useTranslation("invitations");
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const onSettled = () =>
		Promise.all([
			queries.invalidateQueries({ queryKey: ["invitations"] }),
			queries.invalidateQueries({ queryKey: ["attention"] }),
		]);
	const again = useMutation({
		mutationFn: sendAgain,
		onSuccess: () => toast.success(t("invite.done", { email })),
		onError,
		onSettled,
	});
	const revoke = useMutation({
		mutationFn: () => revokeInvitation(client, id),
		onSuccess: () => toast.success(t("pending.revoked", { name })),
		onSettled,
	});
	return { again, revoke };
}
