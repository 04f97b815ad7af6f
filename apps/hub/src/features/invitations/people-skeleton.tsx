import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a list of people while it is on its way. */
export function PeopleSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex items-center gap-3 px-3 py-2">
			<Skeleton className="size-8 rounded-full" />
			<div className="flex flex-1 flex-col gap-1.5">
				<Skeleton className="h-3.5 w-40" />
				<Skeleton className="h-3 w-56" />
			</div>
		</SkeletonRegion>
	);
}
