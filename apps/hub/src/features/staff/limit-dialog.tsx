import { staffClientsQuery } from "@dossier/shared/staff/queries";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { LimitForm } from "./limit-form.tsx";
import type { StaffPerson } from "./staff-person.ts";

/** Which clients a person of the agency reaches. */
export function LimitDialog({ person, onClose }: { person: StaffPerson; onClose: () => void }) {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const clients = useQuery({
		...staffClientsQuery(useDossierClient(), person.user_id),
		// What is edited begins with what is stored now.
		staleTime: 0,
		gcTime: 0,
	});
	return (
		<Dialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("limit.title", { name: person.display_name })}</DialogTitle>
					<DialogDescription>{t("limit.text")}</DialogDescription>
				</DialogHeader>
				{clients.data ? (
					<LimitForm person={person} before={clients.data} onDone={onClose} />
				) : (
					<DialogBody>
						{clients.isError ? (
							<LoadError
								error={clients.error}
								onRetry={() => clients.refetch()}
								retrying={clients.isFetching}
							/>
						) : (
							<SkeletonRegion label={common("loading")} className="flex flex-col gap-3">
								<Skeleton className="h-control w-full" />
								<Skeleton className="h-control w-full" />
							</SkeletonRegion>
						)}
					</DialogBody>
				)}
			</DialogContent>
		</Dialog>
	);
}
