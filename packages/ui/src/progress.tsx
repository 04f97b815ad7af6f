import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

const tones = {
	brand: "text-brand",
	success: "text-success",
	danger: "text-danger",
	muted: "text-muted-foreground",
};

export interface ProgressProps extends Omit<ComponentProps<"progress">, "max" | "value"> {
	/** What progresses, for screen readers. */
	label: string;
	/** From 0 to 1. Left out, the length of the work is unknown. */
	value?: number;
	tone?: keyof typeof tones;
}

/** How far a piece of work is. */
export function Progress({ label, value, tone = "brand", className, ...props }: ProgressProps) {
	const clamped = value === undefined ? undefined : Math.min(1, Math.max(0, value));
	return (
		<progress
			data-slot="progress"
			aria-label={label}
			value={clamped}
			max={1}
			className={classNames(
				"block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-accent indeterminate:animate-pulse [&::-moz-progress-bar]:rounded-full [&::-moz-progress-bar]:bg-current [&::-webkit-progress-bar]:bg-accent [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-current [&::-webkit-progress-value]:transition-[inline-size] [&::-webkit-progress-value]:duration-200",
				tones[tone],
				className,
			)}
			{...props}
		/>
	);
}
