import { acceptInvitation } from "@dossier/shared/invitations/mutations";
import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { signOut } from "@dossier/shared/session/mutations";
import { Button } from "@dossier/ui/button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { PasswordForm } from "../../access/password-form.tsx";
import type { Session } from "../../access/session.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface StaffInvitationAcceptanceProps {
	token: string;
	session: Session;
}

/** Joins the agency, then offers to choose a password. */
export function StaffInvitationAcceptance({ token, session }: StaffInvitationAcceptanceProps) {
	const { t } = useTranslation("invitations");
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const accept = useMutation({
		mutationFn: () => acceptInvitation(client, { token, locale: storedLocale() }),
		onSuccess: () => queries.invalidateQueries({ queryKey: ["session"] }),
	});
	const leave = useMutation({ mutationFn: () => signOut(client) });
	if (accept.isSuccess) {
		return (
			<div className="flex flex-col gap-4">
				<div className="flex flex-col gap-1">
					<h2 className="font-semibold text-lg">{t("staff.passwordTitle")}</h2>
					<p className="text-muted-foreground text-sm">{t("staff.passwordText")}</p>
				</div>
				<PasswordForm email={session.email} onSaved={() => navigate(paths.home(), { replace: true })} />
				<Button asChild variant="ghost" size="lg">
					<Link to={paths.home()} replace>
						{t("staff.later")}
					</Link>
				</Button>
			</div>
		);
	}
	return (
		<div className="flex flex-col gap-4">
			<p className="text-muted-foreground text-sm">{t("staff.acceptAs", { email: session.email })}</p>
			<FormError error={accept.error} />
			<Button size="lg" pending={accept.isPending} onClick={() => accept.mutate()}>
				{t("staff.accept")}
			</Button>
			<Button variant="secondary" size="lg" pending={leave.isPending} onClick={() => leave.mutate()}>
				{t("staff.otherAccount")}
			</Button>
		</div>
	);
}
