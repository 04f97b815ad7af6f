import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a document's page. */
export function DocumentPageSkeleton() {
	const { t } = useTranslation("documents");
	return (
		<SkeletonRegion label={t("loadingOne")} className="flex flex-1 flex-col gap-4">
			<Skeleton className="h-5 w-32" />
			<Skeleton className="h-8 w-4/5" />
			<Skeleton className="h-4 w-2/5" />
			<Skeleton className="min-h-96 w-full flex-1 rounded-xl" />
		</SkeletonRegion>
	);
}
