import { staffQuery } from "@dossier/shared/staff/queries";
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { InviteStaffDialog } from "./invite-staff-dialog.tsx";
import { StaffInvitationsCard } from "./staff-invitations-card.tsx";
import { StaffLine } from "./staff-line.tsx";

/** The people of the agency: who they are, what they may do, whom they reach. Of operators; others see nothing here. */
export function StaffPage() {
	const { role } = useCurrentStaff();
	if (!rolePermissions(role).agency) return null;
	return (
		<>
			<StaffCard />
			<StaffInvitationsCard />
		</>
	);
}

function StaffCard() {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const people = useQuery(staffQuery(useDossierClient()));
	// Somebody who joins uses an invitation, which is told live; `staff` itself is not.
	useTableChanges({ table: "invitations", queryKeys: [["staff"], ["invitations", "staff"]] });
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("people.title")}</CardTitle>
				<CardDescription>{t("people.description")}</CardDescription>
				<CardAction>
					<InviteStaffDialog />
				</CardAction>
			</CardHeader>
			<CardContent className="px-1.5 pb-1.5">
				{people.data ? (
					<ul aria-label={t("people.label")} className="flex flex-col">
						{people.data.map((person) => (
							<StaffLine key={person.user_id} person={person} />
						))}
					</ul>
				) : people.isError ? (
					<LoadError error={people.error} onRetry={() => people.refetch()} retrying={people.isFetching} />
				) : (
					<SkeletonRegion label={common("loading")} className="flex flex-col gap-3 p-3">
						<Skeleton className="h-9 w-full" />
						<Skeleton className="h-9 w-full" />
					</SkeletonRegion>
				)}
			</CardContent>
		</Card>
	);
}
