import { signOut } from "@dossier/shared/session/mutations";
import { Button } from "@dossier/ui/button";
import { useMutation } from "@tanstack/react-query";
import { UserRoundX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PanelHeading } from "../../access/panel-heading.tsx";
import type { Session } from "../../access/session.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { Emphasized } from "../../i18n/emphasized.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** For someone logged in with another address than the invited one: change, or keep their own space. */
export function InvitationForAnother({ session, hint }: { session: Session; hint: string }) {
	const { t } = useTranslation("invitations");
	const client = useDossierClient();
	const leave = useMutation({ mutationFn: () => signOut(client) });
	return (
		<>
			<PanelHeading icon={UserRoundX} tone="warning" title={t("another.title")}>
				<Emphasized>{t("another.text", { hint, email: session.email })}</Emphasized>
			</PanelHeading>
			<FormError error={leave.error} />
			<div className="flex flex-col gap-2">
				<Button size="lg" pending={leave.isPending} onClick={() => leave.mutate()}>
					{t("another.change")}
				</Button>
				<Button asChild variant="ghost">
					<Link to={paths.home}>{t("another.stay")}</Link>
				</Button>
			</div>
		</>
	);
}
