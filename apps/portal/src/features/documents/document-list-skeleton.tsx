import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a list of documents. */
export function DocumentListSkeleton({ rows = 4 }: { rows?: number }) {
	const { t } = useTranslation("documents");
	return (
		<SkeletonRegion label={t("loading")} className="divide-y overflow-hidden rounded-xl border bg-card">
			{Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
				<div key={key} className="flex items-center gap-3 px-4 py-3">
					<Skeleton className="size-11 rounded-lg" />
					<div className="flex flex-1 flex-col gap-2">
						<Skeleton className="h-4 w-3/5" />
						<Skeleton className="h-3.5 w-2/5" />
					</div>
				</div>
			))}
		</SkeletonRegion>
	);
}
