import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

const lines = ["first", "second", "third", "fourth"];

/** The shape of a feed while it is on its way. */
export function FeedSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col gap-4 px-3 py-2.5">
			{lines.map((line) => (
				<div key={line} className="flex gap-3">
					<Skeleton className="size-6 shrink-0 rounded-full" />
					<div className="flex flex-1 flex-col gap-1.5">
						<Skeleton className="h-3.5 w-4/5" />
						<Skeleton className="h-3 w-2/5" />
					</div>
				</div>
			))}
		</SkeletonRegion>
	);
}
