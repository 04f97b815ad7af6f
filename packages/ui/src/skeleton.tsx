import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** A grey shape where something will be. Give it the size of what it stands for. */
export function Skeleton({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="skeleton"
			aria-hidden="true"
			className={classNames("animate-pulse rounded-sm bg-accent", className)}
			{...props}
		/>
	);
}

export interface SkeletonRegionProps extends ComponentProps<"div"> {
	/** What is loading, for screen readers. */
	label: string;
}

/** Groups skeletons and says once, to screen readers, what is loading. */
export function SkeletonRegion({ label, children, ...props }: SkeletonRegionProps) {
	return (
		<div data-slot="skeleton-region" role="status" aria-busy="true" {...props}>
			<span className="sr-only">{label}</span>
			{children}
		</div>
	);
}

const lineWidths = ["w-full", "w-11/12", "w-4/5", "w-3/5"];

/** Lines of text to come, of uneven length. */
export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }) {
	return (
		<div aria-hidden="true" className={classNames("flex flex-col gap-2", className)}>
			{Array.from({ length: lines }, (_, line) => `line-${line}`).map((key, line) => (
				<Skeleton key={key} className={classNames("h-3", lineWidths[line % lineWidths.length])} />
			))}
		</div>
	);
}
