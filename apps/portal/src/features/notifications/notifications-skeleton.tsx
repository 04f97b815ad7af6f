import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a list of notifications. */
export function NotificationsSkeleton({ rows = 4 }: { rows?: number }) {
	const { t } = useTranslation("notifications");
	return (
		<SkeletonRegion label={t("loading")} className="divide-y rounded-xl border bg-card">
			{Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
				<div key={key} className="flex items-start gap-3 px-4 py-3.5">
					<Skeleton className="size-11 rounded-lg" />
					<div className="flex flex-1 flex-col gap-2 pt-1">
						<Skeleton className="h-4 w-4/5" />
						<Skeleton className="h-3.5 w-1/4" />
					</div>
				</div>
			))}
		</SkeletonRegion>
	);
}
