import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useTranslation } from "react-i18next";

/** The shape of a page while it is found out who is there. */
export function ShellSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-gutter">
			<div className="flex h-shell-bar items-center justify-between">
				<Skeleton className="h-6 w-36" />
				<Skeleton className="size-9 rounded-full" />
			</div>
			<Skeleton className="mt-2 h-9 w-3/5" />
			<Skeleton className="h-36 w-full rounded-xl" />
			<Skeleton className="h-48 w-full rounded-xl" />
		</SkeletonRegion>
	);
}
