import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a card of the home page while it is on its way. */
export function CardSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")}>
			<Skeleton className="h-40 rounded-xl" />
		</SkeletonRegion>
	);
}
