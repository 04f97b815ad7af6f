import { agencyQuery } from "@dossier/shared/agency/queries";
import { noticeEndedSession } from "@dossier/shared/session/ended-elsewhere";
import { signOut } from "@dossier/shared/session/mutations";
import { Button } from "@dossier/ui/button";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AccessPanel } from "../../access/access-panel.tsx";
import { useSession } from "../../access/session.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Tells a client of the agency, kindly, that their space is next door. */
export function NotStaffPage() {
	const { t } = useTranslation("session");
	const client = useDossierClient();
	const session = useSession();
	const agency = useQuery(agencyQuery(client));
	const leave = useMutation({ mutationFn: () => signOut(client) });
	const ended = useQuery({
		queryKey: ["session-ended"],
		queryFn: () => noticeEndedSession(client),
		gcTime: 0,
	});
	const email = session !== "loading" && session ? session.email : "";
	if (ended.isLoading) return <AccessPanel pageTitle={t("notStaff.pageTitle")} title={t("checking")} />;
	return (
		<AccessPanel
			pageTitle={t("notStaff.pageTitle")}
			title={t("notStaff.title")}
			text={t("notStaff.text", { email })}
		>
			<div className="flex flex-col gap-3">
				{agency.data ? (
					<Button asChild size="lg">
						<a href={agency.data.portal_url}>{t("notStaff.portal")}</a>
					</Button>
				) : null}
				<Button variant="secondary" size="lg" onClick={() => leave.mutate()} pending={leave.isPending}>
					{t("notStaff.otherAccount")}
				</Button>
			</div>
		</AccessPanel>
	);
}
