import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { UnreadDot } from "./unread-dot.tsx";

export interface ActivityFeedProps {
	/** Names the list for screen readers. */
	label: string;
	/** ActivityItem elements, the latest first. */
	children: ReactNode;
	className?: string;
}

/** What happened, the latest first. */
export function ActivityFeed({ label, children, className }: ActivityFeedProps) {
	return (
		<ol data-slot="activity-feed" aria-label={label} className={classNames("flex flex-col", className)}>
			{children}
		</ol>
	);
}

export interface ActivityItemProps {
	/** Who or what: an Avatar or a FileIcon. */
	media: ReactNode;
	/** The sentence; a link inside of it covers the whole line when it has the class `after:absolute after:inset-0`. */
	children: ReactNode;
	/** When, and where: a RelativeTime. */
	time: ReactNode;
	/** Says that it was not read yet. */
	unreadLabel?: string;
	/** Buttons at the right. */
	actions?: ReactNode;
	className?: string;
}

/** Something that happened. */
export function ActivityItem({ media, children, time, unreadLabel, actions, className }: ActivityItemProps) {
	return (
		<li
			data-slot="activity-item"
			data-unread={unreadLabel ? true : undefined}
			className={classNames(
				"relative flex items-start gap-3 rounded-md px-3 py-2.5 transition-colors has-[a]:hover:bg-muted/70 data-unread:bg-brand-soft/60",
				className,
			)}
		>
			<div className="shrink-0">{media}</div>
			<div className="flex min-w-0 flex-1 flex-col gap-0.5">
				<div className="wrap-break-word text-pretty text-sm">{children}</div>
				<div className="text-muted-foreground text-xs">{time}</div>
			</div>
			{actions ? <div className="relative z-1 flex shrink-0 items-center gap-1">{actions}</div> : null}
			{unreadLabel ? <UnreadDot label={unreadLabel} className="mt-1.5 shrink-0" /> : null}
		</li>
	);
}
