import { acceptPendingInvitations } from "@dossier/shared/invitations/mutations";
import { isLocale, storedLocale } from "@dossier/shared/locale/stored-locale";
import { staffProfileQuery } from "@dossier/shared/session/queries";
import { Spinner } from "@dossier/ui/spinner";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { CurrentStaffContext } from "../../access/current-staff.ts";
import { useSession } from "../../access/session.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { NotStaffPage } from "./not-staff-page.tsx";

/** Lets in the agency's people. Whoever was invited and is not yet of them joins by having logged in. */
export function StaffGate({ children }: { children: ReactNode }) {
	const session = useSession();
	const userId = session === "loading" || !session ? null : session.userId;
	return userId ? <MemberGate userId={userId}>{children}</MemberGate> : null;
}

function MemberGate({ userId, children }: { userId: string; children: ReactNode }) {
	const { t } = useTranslation("session");
	const client = useDossierClient();
	const { locale, changeLocale } = useLocale();
	const profile = useQuery(staffProfileQuery(client, userId));
	const joined = useQuery({
		queryKey: ["session", "joined", userId],
		queryFn: async () => {
			const accepted = await acceptPendingInvitations(client, storedLocale());
			if (accepted > 0) await profile.refetch();
			return accepted;
		},
		enabled: profile.data === null,
		staleTime: Number.POSITIVE_INFINITY,
	});
	const chosen = profile.data?.locale;
	useEffect(() => {
		if (isLocale(chosen) && chosen !== locale) changeLocale(chosen);
		// Only the profile's own change matters: a language switched meanwhile is saved by the settings.
	}, [chosen]);

	if (profile.data) return <CurrentStaffContext value={profile.data}>{children}</CurrentStaffContext>;
	const failed = [profile, joined].find((query) => query.isError);
	if (failed)
		return <LoadError error={failed.error} onRetry={() => failed.refetch()} retrying={failed.isFetching} />;
	if (profile.isPending || joined.isPending) {
		return (
			<div className="flex min-h-dvh items-center justify-center text-muted-foreground">
				<Spinner label={t("checking")} className="size-5" />
			</div>
		);
	}
	return <NotStaffPage />;
}
