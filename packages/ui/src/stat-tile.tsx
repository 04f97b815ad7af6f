import type { LucideIcon } from "lucide-react";
import { Slot } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface StatTileProps {
	label: ReactNode;
	/** The number, already written for the reader's language. */
	value: ReactNode;
	/** What puts the number in place: a change, a limit. */
	hint?: ReactNode;
	icon?: LucideIcon;
	/** "warning" or "danger" where the number asks for something to be done. */
	tone?: "neutral" | "warning" | "danger";
	/** An empty router link, which then covers the tile. */
	link?: ReactNode;
	className?: string;
}

const tones = { neutral: "text-muted-foreground", warning: "text-warning", danger: "text-danger" };

/** A number that matters, with its name. */
export function StatTile({
	label,
	value,
	hint,
	icon: Icon,
	tone = "neutral",
	link,
	className,
}: StatTileProps) {
	return (
		<div
			data-slot="stat-tile"
			className={classNames(
				"relative flex min-w-0 flex-col gap-1 rounded-lg border bg-card px-4 py-3.5 shadow-xs transition-colors has-[a]:hover:border-input",
				className,
			)}
		>
			<div className="flex items-start justify-between gap-2 text-muted-foreground text-sm">
				{link ? (
					<Slot.Root className="line-clamp-2 rounded-sm after:absolute after:inset-0 after:rounded-lg">
						{link}
					</Slot.Root>
				) : (
					<span className="line-clamp-2">{label}</span>
				)}
				{Icon ? (
					<Icon
						aria-hidden="true"
						strokeWidth={1.75}
						className={classNames("size-4 shrink-0", tones[tone])}
					/>
				) : null}
			</div>
			<p className="font-semibold text-2xl tabular-nums">{value}</p>
			{hint ? <p className={classNames("truncate text-xs", tones[tone])}>{hint}</p> : null}
		</div>
	);
}
