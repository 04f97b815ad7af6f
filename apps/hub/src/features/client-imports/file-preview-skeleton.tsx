import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a preview while the file is being checked. */
export function FilePreviewSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col gap-4">
			<Skeleton className="h-32 w-full" />
			<Skeleton className="h-20 w-full" />
		</SkeletonRegion>
	);
}
