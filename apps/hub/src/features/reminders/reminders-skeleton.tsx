import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of the list while it loads. */
export function RemindersSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col gap-3">
			<Skeleton className="h-6 w-40" />
			<Skeleton className="h-14 w-full" />
			<Skeleton className="h-14 w-full" />
			<Skeleton className="h-14 w-full" />
		</SkeletonRegion>
	);
}
