import type { Tables } from "@dossier/shared/database.types";
import { formatDate, formatRelative } from "@dossier/shared/formats/date";
import { removeMember } from "@dossier/shared/members/mutations";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Avatar } from "@dossier/ui/avatar";
import { IconButton } from "@dossier/ui/icon-button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { UserRoundMinus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { EndSessionsButton } from "./end-sessions-button.tsx";

interface Presence {
	last_seen_at: string | null;
	open_sessions: number;
}

interface MemberLineProps {
	member: Tables<"client_members">;
	/** When the person was last there, once that is known. */
	presence: Presence | undefined;
	mayRemove: boolean;
}

/** A person who has access, and the way to take it away. */
export function MemberLine({ member, presence, mayRemove }: MemberLineProps) {
	const { t } = useTranslation("invitations");
	const { t: common } = useTranslation();
	const { locale } = useLocale();
	const client = useDossierClient();
	const queries = useQueryClient();
	const [asking, setAsking] = useState(false);
	const name = member.display_name;
	const remove = useMutation({
		mutationFn: () => removeMember(client, { clientId: member.client_id, userId: member.user_id }),
		onSuccess: () => toast.success(t("members.removed", { name })),
		onSettled: () => queries.invalidateQueries({ queryKey: ["members", member.client_id] }),
	});
	return (
		<li className="flex items-center gap-3 rounded-md px-3 py-2">
			<Avatar name={name} />
			<div className="min-w-0 flex-1 text-sm">
				<p className="truncate font-medium">{name}</p>
				<p className="truncate text-muted-foreground text-xs">
					{member.email} · {t("members.since", { date: formatDate(member.created_at, locale) })}
				</p>
				{presence ? (
					<p className="truncate text-muted-foreground text-xs">
						{presence.last_seen_at
							? t("members.lastSeen", { when: formatRelative(presence.last_seen_at, new Date(), locale) })
							: t("members.neverSeen")}
					</p>
				) : null}
			</div>
			{mayRemove && presence && presence.open_sessions > 0 ? (
				<EndSessionsButton member={member} count={presence.open_sessions} />
			) : null}
			{mayRemove ? (
				<IconButton
					label={t("members.removeOf", { name })}
					size="sm"
					onClick={() => setAsking(true)}
					className="text-muted-foreground"
				>
					<UserRoundMinus aria-hidden="true" />
				</IconButton>
			) : null}
			<AlertDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("members.confirmTitle", { name })}
				description={t("members.confirmText")}
				confirmLabel={t("members.confirmAction")}
				cancelLabel={common("cancel")}
				pending={remove.isPending}
				onConfirm={() => remove.mutate()}
			>
				<FormError error={remove.error} />
			</AlertDialog>
		</li>
	);
}
