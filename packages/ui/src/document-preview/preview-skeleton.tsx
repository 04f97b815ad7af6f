import { Skeleton, SkeletonRegion, SkeletonText } from "../skeleton.tsx";

/** The shape of a page while its file is on its way. */
export function DocumentPreviewSkeleton({ label }: { label: string }) {
	return (
		<SkeletonRegion label={label} className="flex flex-col gap-6 p-6">
			<Skeleton className="h-6 w-2/5" />
			<SkeletonText lines={4} />
			<Skeleton className="h-32 w-full" />
			<SkeletonText lines={5} />
		</SkeletonRegion>
	);
}
