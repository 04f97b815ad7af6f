import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface EmptyStateProps {
	icon?: LucideIcon;
	title: ReactNode;
	/** Why it is empty and what will fill it. */
	text?: ReactNode;
	/** The button or link that fills it. */
	action?: ReactNode;
	/** "compact" inside a card or a menu. */
	size?: "regular" | "compact";
	className?: string;
}

/** What a list shows when it has nothing to show. */
export function EmptyState({
	icon: Icon,
	title,
	text,
	action,
	size = "regular",
	className,
}: EmptyStateProps) {
	const compact = size === "compact";
	return (
		<div
			data-slot="empty-state"
			className={classNames(
				"flex flex-col items-center justify-center text-center",
				compact ? "gap-2 px-4 py-8" : "gap-3 px-6 py-16",
				className,
			)}
		>
			{Icon ? (
				<div
					aria-hidden="true"
					className={classNames(
						"flex items-center justify-center rounded-xl border bg-muted text-muted-foreground",
						compact ? "size-9" : "mb-1 size-12",
					)}
				>
					<Icon className={compact ? "size-4" : "size-5"} strokeWidth={1.75} />
				</div>
			) : null}
			<div className="flex max-w-sm flex-col gap-1">
				<p className={classNames("text-balance font-semibold", compact ? "text-base" : "text-lg")}>{title}</p>
				{text ? <p className="text-pretty text-muted-foreground text-sm">{text}</p> : null}
			</div>
			{action ? <div className="mt-1 flex flex-wrap items-center justify-center gap-2">{action}</div> : null}
		</div>
	);
}
