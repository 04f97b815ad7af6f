import { PageBody } from "@dossier/ui/page-header";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a client's page while it is on its way. */
export function ClientPageSkeleton() {
	const { t } = useTranslation();
	return (
		<PageBody>
			<SkeletonRegion label={t("loading")} className="flex flex-col gap-5">
				<Skeleton className="h-4 w-40" />
				<div className="flex items-center gap-3">
					<Skeleton className="size-11 rounded-lg" />
					<div className="flex flex-col gap-2">
						<Skeleton className="h-6 w-56" />
						<Skeleton className="h-3.5 w-72" />
					</div>
				</div>
				<Skeleton className="mb-8 h-4 w-72 sm:mb-0" />
				<Skeleton className="h-9 w-full" />
				<Skeleton className="h-64 w-full rounded-lg" />
			</SkeletonRegion>
		</PageBody>
	);
}
