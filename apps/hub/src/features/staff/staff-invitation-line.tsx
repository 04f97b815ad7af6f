import { formatDate } from "@dossier/shared/formats/date";
import { revokeInvitation } from "@dossier/shared/invitations/mutations";
import { inviteStaff } from "@dossier/shared/staff/mutations";
import type { staffInvitationsQuery } from "@dossier/shared/staff/queries";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

type Invitations = Awaited<
	ReturnType<NonNullable<Exclude<ReturnType<typeof staffInvitationsQuery>["queryFn"], symbol>>>
>;
type StaffInvitation = Invitations[number];

/** An invitation to the agency nobody used yet: send it again, or withdraw it. */
export function StaffInvitationLine({ invitation }: { invitation: StaffInvitation }) {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const { locale } = useLocale();
	const [asking, setAsking] = useState(false);
	const { again, revoke } = useInvitationActions(invitation);
	const { display_name: name, staff_role: role } = invitation;
	const expired = new Date(invitation.expires_at) <= new Date();
	return (
		<li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md px-3 py-2">
			<div className="min-w-48 flex-1 text-sm">
				<p className="flex items-center gap-2">
					<span className="truncate font-medium">{name}</span>
					<Badge tone={expired ? "warning" : "info"} dot>
						{t(expired ? "pending.expired" : "pending.open")}
					</Badge>
				</p>
				<p className="truncate text-muted-foreground text-xs">{invitation.email}</p>
				<p className="text-muted-foreground text-xs">
					{t("pending.sent", {
						role: role ? common(`roles.${role}`) : "",
						author: invitation.invited_by_name,
						date: formatDate(invitation.created_at, locale),
					})}
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

function useInvitationActions({
	id,
	email,
	display_name: name,
	staff_role: role,
	limited_to_clients: limited,
}: StaffInvitation) {
	const { t } = useTranslation("staff");
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const onSettled = () =>
		Promise.all([
			queries.invalidateQueries({ queryKey: ["invitations", "staff"] }),
			queries.invalidateQueries({ queryKey: ["attention"] }),
		]);
	const again = useMutation({
		mutationFn: async () => {
			if (role) await inviteStaff(client, { email, displayName: name, role, limited });
		},
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
