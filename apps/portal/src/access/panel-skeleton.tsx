import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a step on the way in, while it loads. */
export function PanelSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col gap-4">
			<Skeleton className="size-14 rounded-xl" />
			<Skeleton className="h-8 w-4/5" />
			<Skeleton className="h-5 w-full" />
			<Skeleton className="h-5 w-3/5" />
			<Skeleton className="mt-4 h-control-lg w-full rounded-md" />
		</SkeletonRegion>
	);
}
