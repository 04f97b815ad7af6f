import { classNames } from "./class-names.ts";

export interface UnreadDotProps {
	/** What is unread, for screen readers. Leave it out where the text beside says it. */
	label?: string;
	/** How many; shown in the dot, "99+" past 99. */
	count?: number;
	className?: string;
}

/** Says that something was not read yet. */
export function UnreadDot({ label, count, className }: UnreadDotProps) {
	return (
		<span data-slot="unread-dot" className={classNames("inline-flex", className)}>
			<span
				aria-hidden="true"
				className={classNames(
					"inline-flex items-center justify-center rounded-full bg-primary font-semibold text-[0.625rem] text-primary-foreground leading-none tabular-nums ring-2 ring-background",
					count === undefined ? "size-2" : "h-4 min-w-4 px-1",
				)}
			>
				{count === undefined ? null : count > 99 ? "99+" : count}
			</span>
			{label ? <span className="sr-only">{label}</span> : null}
		</span>
	);
}
